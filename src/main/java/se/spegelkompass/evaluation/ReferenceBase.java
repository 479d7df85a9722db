package se.spegelkompass.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.spegelkompass.web.Messages;

/** What a mean rests on, in words. */
public record ReferenceBase(ReferenceMean mean, Messages messages, Locale locale) {

  /** Its name, with how many and since when where the name does not say it. */
  public String name() {
    var more =
        Stream.concat(
                count().filter(_ -> !says(mean.count())).stream(),
                years().filter(_ -> !says(mean.sinceYear()) && !says(mean.untilYear())).stream())
            .toList();
    return more.isEmpty() ? mean.base() : mean.base() + " (" + String.join(", ", more) + ")";
  }

  /** How many and since when, as far as it is known. */
  public List<String> facts() {
    return Stream.concat(count().stream(), years().stream()).toList();
  }

  private boolean says(OptionalInt number) {
    return number.isPresent()
        && Stream.of(mean.base().split("\\D+", -1))
            .anyMatch(Integer.toString(number.getAsInt())::equals);
  }

  private Optional<String> count() {
    return mean.count().isPresent()
        ? Optional.of(messages.get(locale, "reference.count", mean.count().getAsInt()))
        : Optional.empty();
  }

  private Optional<String> years() {
    if (mean.sinceYear().isPresent() && mean.untilYear().isPresent()) {
      return Optional.of(mean.sinceYear().getAsInt() + "–" + mean.untilYear().getAsInt());
    }
    if (mean.sinceYear().isPresent()) {
      return Optional.of(messages.get(locale, "reference.since", mean.sinceYear().getAsInt()));
    }
    return mean.untilYear().isPresent()
        ? Optional.of(messages.get(locale, "reference.until", mean.untilYear().getAsInt()))
        : Optional.empty();
  }
}
