package se.spegelkompass.gap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.spegelkompass.gap.picture.Mark;
import se.spegelkompass.gap.picture.Matrices;
import se.spegelkompass.gap.picture.Matrix;
import se.spegelkompass.gap.picture.Spider;
import se.spegelkompass.gap.picture.Spoke;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * What a comparison's pictures show.
 *
 * @param choices are kept where a mark leads
 * @param matrices makes the picture of the sub-questions
 */
record ComparisonPictures(
    Comparison comparison, Choices choices, Matrices matrices, Messages messages, Locale locale) {

  private static final char NO_BREAK_SPACE = '\u00a0';

  Spider spider() {
    return Spider.of(comparison.areas().stream().map(it -> spoke(it, locale)).toList());
  }

  Matrix matrix() {
    return matrices.of(
        inOrder().flatMap(it -> mark(it, href(it), messages, locale).stream()).toList());
  }

  List<MatrixRow> matrixRows() {
    return inOrder().map(it -> MatrixRow.of(it, href(it), messages, locale)).toList();
  }

  private Stream<SubQuestionGap> inOrder() {
    return comparison.subQuestions().stream().sorted(SubQuestionGap.AS_IN_THE_EDITION);
  }

  private String href(SubQuestionGap it) {
    return choices.subQuestion(it.subQuestion());
  }

  /** Empty where there is no pre-score. */
  static Optional<Mark> mark(SubQuestionGap it, String href, Messages messages, Locale locale) {
    return it.gap()
        .map(gap ->
            new Mark(
                it.subQuestion().id(),
                gap.selfShare(),
                gap.officialShare(),
                it.gapClass(),
                href,
                it.subQuestion().title().in(locale),
                messages.get(
                    locale,
                    "gap.matrix.figures",
                    Numbers.percent(gap.selfShare(), locale),
                    Numbers.percent(gap.officialShare(), locale))));
  }

  static Spoke spoke(AreaGap area, Locale locale) {
    var sum = area.sum();
    return new Spoke(
        "" + area.area().number() + NO_BREAK_SPACE + area.area().title().in(locale),
        sum.gap().stream().mapToDouble(Gap::selfShare).findFirst(),
        sum.gap().map(Gap::officialShare).orElse(sum.officialPoints() / sum.max()));
  }
}
