package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.spegelkompass.evaluation.EvaluationTexts;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * What a coordinator brings up first, when there is time for three things: what the municipality
 * does not see, then what it sees and should do something about, then what nobody knows.
 */
@Singleton
class Foremost {

  private static final int MOST = 3;

  /** As much of the evaluators' words as is read in passing, in characters. */
  private static final int LONGEST = 220;

  private final Evaluations evaluations;
  private final ActionLinks actions;
  private final Messages messages;

  Foremost(Evaluations evaluations, ActionLinks actions, Messages messages) {
    this.evaluations = evaluations;
    this.actions = actions;
    this.messages = messages;
  }

  /**
   * At most three: blind spots, the largest gap first; then known challenges, those that the
   * evaluators gave the least first; then what most people answer vet inte to.
   */
  static List<SubQuestionGap> of(Comparison comparison) {
    return Stream.of(
            comparison.of(GapClass.BLIND_SPOT).stream(),
            comparison.of(GapClass.KNOWN_CHALLENGE).stream()
                .sorted(Comparator.comparingDouble(SubQuestionGap::officialShare)),
            comparison.of(GapClass.UNKNOWN).stream()
                .sorted(Comparator.comparingDouble(it -> -it.notKnown().orElse(0))))
        .flatMap(it -> it)
        .limit(MOST)
        .toList();
  }

  List<ForemostLine> lines(Comparison comparison, Choices choices, Locale locale) {
    var pair = choices.pair();
    var texts = evaluations.texts(pair.round().municipalityId(), pair.evaluation().id());
    return of(comparison).stream().map(it -> line(it, choices, texts, locale)).toList();
  }

  private ForemostLine line(
      SubQuestionGap it, Choices choices, EvaluationTexts texts, Locale locale) {
    var pair = choices.pair();
    var subQuestion = it.subQuestion();
    return new ForemostLine(
        subQuestion.id(),
        subQuestion.title().in(locale),
        choices.subQuestion(subQuestion),
        it.gapClass().key(),
        messages.get(locale, "gap.kind." + it.gapClass().key()),
        why(it, locale),
        words(texts, subQuestion).map(Foremost::shortened).orElse(null),
        actions.about(
            pair.round().municipalityId(), pair.evaluation().editionId(), subQuestion.id()),
        ActionsPart.address(pair) + ActionsPart.chosen(subQuestion.id()));
  }

  private String why(SubQuestionGap it, Locale locale) {
    return it.gapClass() == GapClass.UNKNOWN
        ? messages.get(locale, "gap.not-known", Numbers.percent(it.notKnown().orElse(0), locale))
        : messages.get(
            locale,
            "gap.foremost.figures",
            Numbers.percent(it.gap().map(Gap::selfShare).orElse(0.0), locale),
            Numbers.percent(it.officialShare(), locale));
  }

  /** What they would have had improved there before what they wrote. */
  private static Optional<String> words(EvaluationTexts texts, SubQuestion it) {
    return texts.findings().stream()
        .filter(one -> one.kind() != FindingKind.STRENGTH)
        .filter(one -> texts.tags(one).contains(it.id()))
        .map(one -> one.text())
        .findFirst()
        .or(() -> texts.narrative(it).stream().findFirst());
  }

  /** Whole sentences, as many as there is room for; of a single long one its beginning. */
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    var sentences = BreakIterator.getSentenceInstance(Locale.of("sv"));
    sentences.setText(text);
    var end = sentences.preceding(LONGEST + 1);
    if (end > 0) {
      return text.substring(0, end).strip();
    }
    var words = BreakIterator.getWordInstance(Locale.of("sv"));
    words.setText(text);
    return text.substring(0, Math.max(1, words.preceding(LONGEST))).strip() + " …";
  }
}
