package se.spegelkompass.gap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.web.Messages;

/**
 * The sub-questions of one class.
 *
 * @param key of the class, as in message keys and style sheets
 * @param what the class means, in a sentence
 * @param first those that matter most
 * @param rest the others
 */
record ClassSection(
    String key, String title, String what, int count, List<Line> first, List<Line> rest) {

  private static final int FIRST = 5;

  /**
   * A sub-question and why it is there.
   *
   * @param gap in percentage points; a dash where there is none
   */
  record Line(String id, String title, String href, String why, String gap) {}

  /** The first and the rest. */
  public List<Line> all() {
    return Stream.concat(first.stream(), rest.stream()).toList();
  }

  /** The sub-questions, as an action that is begun takes them. */
  public String chosen() {
    return all().stream().map(it -> ActionsPart.chosen(it.id())).collect(Collectors.joining());
  }

  /** All classes; those without sub-questions too, for that is a result as well. */
  static List<ClassSection> all(
      Comparison comparison, Choices choices, Messages messages, Locale locale) {
    var reasons = new Reasons(comparison.profile(), messages, locale);
    return Stream.of(GapClass.values())
        .map(it -> of(it, comparison.of(it), choices, reasons, messages, locale))
        .toList();
  }

  private static ClassSection of(
      GapClass gapClass,
      List<SubQuestionGap> subQuestions,
      Choices choices,
      Reasons reasons,
      Messages messages,
      Locale locale) {
    var lines = subQuestions.stream().map(it -> line(it, choices, reasons, locale)).toList();
    var first = Math.min(FIRST, lines.size());
    return new ClassSection(
        gapClass.key(),
        messages.get(locale, "gap.class." + gapClass.key()),
        messages.get(locale, "gap.class." + gapClass.key() + ".what"),
        lines.size(),
        lines.subList(0, first),
        lines.subList(first, lines.size()));
  }

  private static Line line(SubQuestionGap it, Choices choices, Reasons reasons, Locale locale) {
    return new Line(
        it.subQuestion().id(),
        it.subQuestion().title().in(locale),
        choices.subQuestion(it.subQuestion()),
        reasons.why(it),
        reasons.gap(it));
  }
}
