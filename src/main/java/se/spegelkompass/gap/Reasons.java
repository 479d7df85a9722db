package se.spegelkompass.gap;

import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.gap.analysis.Profile;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Interval;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * Why a sub-question is in its class, in words and figures.
 *
 * @param profile both sides' profiles, whose level is taken out of a gap; empty for a few
 *     sub-questions
 */
public record Reasons(Optional<Profile> profile, Messages messages, Locale locale) {

  /** In a sentence or two, with shares in whole percent. */
  public String why(SubQuestionGap it) {
    return switch (it.gapClass()) {
      case BLIND_SPOT, HIDDEN_STRENGTH -> secured(it);
      case CONFIRMED_STRENGTH, KNOWN_CHALLENGE -> both(it);
      case UNKNOWN -> text("gap.not-known", Numbers.percent(it.notKnown().orElseThrow(), locale));
      case UNCLEAR ->
          it.gap().isPresent()
              ? text("gap.why.unsure", self(it), official(it))
              : text("gap.too-few");
    };
  }

  /** Figures that are shown as the same are no difference to explain. */
  private String both(SubQuestionGap it) {
    return self(it).equals(official(it))
        ? text("gap.why.equal", official(it))
        : text("gap.why.both", self(it), official(it));
  }

  private String secured(SubQuestionGap it) {
    return it.self()
        .flatMap(Estimate::interval)
        .map(interval ->
            text("gap.why.secured", self(it), official(it), low(interval), high(interval)))
        .orElseGet(() -> text("gap.why.certain", self(it), official(it)));
  }

  /**
   * What is left of a gap when people's general kindness to themselves is taken away, in a sentence
   * with whole percentage points; empty where there is no gap, or no level to speak of.
   */
  Optional<String> withoutLevel(SubQuestionGap it) {
    return profile
        .filter(one -> Direction.of(one.elevation() * 100) != Direction.SAME)
        .flatMap(one -> it.gap().map(gap -> one.withoutLevel(gap.share())))
        .map(gap ->
            text(
                "gap.why.without-level",
                new Amounts(messages, locale).signedPercentagePoints(gap)));
  }

  /** The gap in whole percentage points with its sign, such as +31; a dash where there is none. */
  String gap(SubQuestionGap it) {
    return it.gap()
        .map(gap -> Numbers.signedPercentagePoints(gap.share(), locale))
        .orElse(AreaRow.NONE);
  }

  private String self(SubQuestionGap it) {
    return it.gap().map(gap -> Numbers.percent(gap.selfShare(), locale)).orElse(AreaRow.NONE);
  }

  private String official(SubQuestionGap it) {
    return Numbers.percent(it.officialShare(), locale);
  }

  private String low(Interval interval) {
    return Numbers.whole(interval.low() * 100, locale);
  }

  private String high(Interval interval) {
    return Numbers.percent(interval.high(), locale);
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }
}
