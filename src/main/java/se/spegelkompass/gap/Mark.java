package se.spegelkompass.gap;

import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * One sub-question in a matrix.
 *
 * @param self the pre-score's share of the maximum, 0..1
 * @param official the evaluators' share, 0..1
 * @param kind blind-spot, hidden-strength, confirmed-strength, known-challenge, unknown or unclear
 * @param href where it is shown
 * @param description its figures, in words
 */
record Mark(
    String id,
    double self,
    double official,
    String kind,
    String href,
    String title,
    String description) {

  /** Empty where there is no pre-score. */
  static Optional<Mark> of(SubQuestionGap it, String href, Messages messages, Locale locale) {
    return it.gap()
        .map(gap ->
            new Mark(
                it.subQuestion().id(),
                gap.selfShare(),
                gap.officialShare(),
                it.gapClass().key(),
                href,
                it.subQuestion().title().in(locale),
                messages.get(
                    locale,
                    "gap.matrix.figures",
                    Numbers.percent(gap.selfShare(), locale),
                    Numbers.percent(gap.officialShare(), locale))));
  }

  String name() {
    return id + " " + title + ": " + description;
  }

  /** Which way the two differ. */
  Direction direction() {
    return Direction.of((self - official) * 100);
  }
}
