package se.spegelkompass.gap;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * A sub-question held against another edition, in the table.
 *
 * @param against what it is held against there
 * @param mark what happened between the editions, and how sure that is
 * @param gap in percentage points; a dash where there is none
 * @param note why there is no gap, or null
 */
record AcrossRow(
    String id,
    String title,
    String against,
    String mark,
    Dumbbell dumbbell,
    String self,
    String official,
    String gap,
    @Nullable String note) {

  static AcrossRow of(AcrossGap it, Messages messages, Locale locale) {
    var share = it.share();
    return new AcrossRow(
        it.subQuestion().id(),
        it.subQuestion().title().in(locale),
        against(it, locale),
        messages.get(
            locale,
            "gap.other-edition.mark",
            messages.get(locale, "crosswalk.relation." + it.relation().key()),
            messages.get(locale, "crosswalk.confidence." + it.confidence().key())),
        Dumbbell.of(it.self(), it.officialShare()),
        it.self().isPresent() ? Numbers.percent(it.self().getAsDouble(), locale) : AreaRow.NONE,
        Numbers.percent(it.officialShare(), locale),
        share.isPresent()
            ? Numbers.signedPercentagePoints(share.getAsDouble(), locale)
            : AreaRow.NONE,
        share.isPresent() ? null : messages.get(locale, "gap.too-few"));
  }

  static String against(AcrossGap it, Locale locale) {
    return it.trails().stream()
        .map(trail -> trail.to().id() + " " + trail.to().title().in(locale))
        .collect(Collectors.joining(", "));
  }
}
