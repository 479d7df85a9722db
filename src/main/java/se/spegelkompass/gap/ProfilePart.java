package se.spegelkompass.gap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.spegelkompass.gap.analysis.Agreement;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.gap.analysis.Profile;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** One thing that tells two profiles apart: its name, its figure, and what that says. */
record ProfilePart(String name, String value, String text) {

  /**
   * The correlation, −1..1, from which both are said to see strengths and weaknesses in the same
   * places. It and {@link #PARTLY} are our own choice and decide nothing but a word: from 0.6 on
   * the two have at least 36 % of their variance in common, from 0.3 on at least 9 %.
   */
  private static final double ALIKE = 0.6;

  /** The correlation from which they are said to do so partly. */
  private static final double PARTLY = 0.3;

  /** Level, scatter, shape and concordance; not those that there are none of. */
  static List<ProfilePart> all(Profile profile, Messages messages, Locale locale) {
    return Stream.of(
            Optional.of(points("level", profile.elevation(), messages, locale)),
            Optional.of(points("scatter", profile.scatter(), messages, locale)),
            decimal("shape", profile.shape(), shape(profile.shape()), messages, locale),
            decimal(
                "concordance",
                profile.concordance(),
                profile.concordance().isPresent()
                    ? Agreement.of(profile.concordance().getAsDouble()).key()
                    : "",
                messages,
                locale))
        .flatMap(Optional::stream)
        .toList();
  }

  private static ProfilePart points(String name, double share, Messages messages, Locale locale) {
    var key = "gap.profile." + name;
    var direction = Direction.of(share * 100).name().toLowerCase(Locale.ROOT);
    return new ProfilePart(
        messages.get(locale, key),
        new Amounts(messages, locale).signedPercentagePoints(share),
        messages.get(locale, key + "." + direction));
  }

  private static Optional<ProfilePart> decimal(
      String name, OptionalDouble value, String says, Messages messages, Locale locale) {
    var key = "gap.profile." + name;
    return value.stream()
        .mapToObj(it ->
            new ProfilePart(
                messages.get(locale, key),
                Numbers.decimal(it, 2, locale),
                messages.get(locale, key + "." + says)))
        .findFirst();
  }

  private static String shape(OptionalDouble shape) {
    var value = shape.orElse(0);
    if (value >= ALIKE) {
      return "alike";
    }
    return value >= PARTLY ? "partly" : "other";
  }
}
