package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Messages;

/** Builds the page of a round and an evaluation of different editions. */
@Singleton
class OtherEditionPages {

  private final Messages messages;

  OtherEditionPages(Messages messages) {
    this.messages = messages;
  }

  OtherEditionPage page(
      Comparing.DifferentEditions different, Pair pair, Chooser chooser, Locale locale) {
    var gaps = different.gaps();
    return new OtherEditionPage(
        messages.get(locale, "gap.pair", pair.round().name(), pair.evaluation().name()),
        different.asked().name().in(locale),
        different.evaluated().name().in(locale),
        largest(different, locale),
        messages.get(
            locale,
            "gap.other-edition.compared",
            gaps.size(),
            gaps.size() + different.alone().size()),
        gaps.stream().map(it -> AcrossRow.of(it, messages, locale)).toList(),
        different.alone().stream().map(it -> it.id() + " " + it.title().in(locale)).toList(),
        chooser);
  }

  private @Nullable String largest(Comparing.DifferentEditions different, Locale locale) {
    return different.gaps().stream()
        .findFirst()
        .filter(it -> it.share().isPresent())
        .map(it -> largest(it, locale))
        .orElse(null);
  }

  private String largest(AcrossGap it, Locale locale) {
    var gap = it.share().orElseThrow();
    var direction = Direction.of(gap * 100);
    return direction == Direction.SAME
        ? messages.get(locale, "gap.other-edition.alike")
        : messages.get(
            locale,
            direction == Direction.HIGHER ? "gap.other-edition.higher" : "gap.other-edition.lower",
            it.subQuestion().id(),
            it.subQuestion().title().in(locale),
            new Amounts(messages, locale).percentagePoints(gap));
  }
}
