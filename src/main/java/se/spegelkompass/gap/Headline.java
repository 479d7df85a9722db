package se.spegelkompass.gap;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * The comparison as a sentence, in the pieces it is set in.
 *
 * @param how much higher or lower; the piece that stands out
 * @param kind whose colour it has: self, official or none
 * @param largest where the difference is largest, or null
 * @param scope over how many sub-questions it speaks, or null where over all
 * @param sure how sure it is, in sentences
 */
public record Headline(
    String start,
    String how,
    String kind,
    String end,
    @Nullable String largest,
    @Nullable String scope,
    List<String> sure) {

  static Headline of(Summary summary, Messages messages, Locale locale) {
    if (summary.compared() == 0) {
      return new Headline(
          messages.get(locale, "gap.headline.nothing"), "", "", "", null, null, List.of());
    }
    return new Headline(
        messages.get(locale, "gap.headline.start"),
        how(summary, messages, locale),
        kind(summary.direction()),
        messages.get(
            locale,
            summary.direction() == Direction.SAME ? "gap.headline.as" : "gap.headline.than"),
        summary.largest().map(it -> largest(it, messages, locale)).orElse(null),
        scope(summary, messages, locale),
        HowSure.of(summary, messages, locale));
  }

  private static String how(Summary summary, Messages messages, Locale locale) {
    var shown = Numbers.whole(Math.abs(summary.points()), locale);
    var points = new Amounts(messages, locale).points(shown);
    return switch (summary.direction()) {
      case HIGHER -> messages.get(locale, "gap.headline.higher", points);
      case LOWER -> messages.get(locale, "gap.headline.lower", points);
      case SAME -> messages.get(locale, "gap.headline.same");
    };
  }

  private static String kind(Direction direction) {
    return switch (direction) {
      case HIGHER -> "self-text";
      case LOWER -> "official-text";
      case SAME -> "";
    };
  }

  private static @Nullable String scope(Summary summary, Messages messages, Locale locale) {
    return summary.compared() == summary.of()
        ? null
        : messages.get(locale, "gap.headline.part", summary.compared(), summary.of());
  }

  private static String largest(SubQuestionGap it, Messages messages, Locale locale) {
    var name = it.subQuestion().title().in(locale);
    if (!it.isSecured()) {
      return messages.get(locale, "gap.headline.largest", it.subQuestion().id(), name);
    }
    return messages.get(
        locale,
        "gap.headline.secured",
        it.subQuestion().id(),
        name,
        Numbers.percent(it.gap().orElseThrow().selfShare(), locale),
        Numbers.percent(it.officialShare(), locale));
  }
}
