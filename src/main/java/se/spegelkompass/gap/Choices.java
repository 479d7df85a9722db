package se.spegelkompass.gap;

import io.micronaut.http.uri.UriBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.SubQuestion;

/**
 * What is chosen on a comparison's page, as it stands in the address. It is kept in every address
 * on the way through, so that a link shows the same.
 *
 * @param area the number of the area the table shows; what is no area shows all
 * @param level {@value #WITHOUT} shows the gaps without the general level
 * @param group the group that stands beside, by {@link Companion#key}
 * @param reference the mean or other municipality that stands beside, likewise
 */
record Choices(
    Pair pair,
    @Nullable String area,
    @Nullable String level,
    @Nullable String group,
    @Nullable String reference) {

  static final String WITHOUT = "utan";

  /** Without what there is none of. */
  Choices known(Comparison comparison, Beside beside) {
    return new Choices(
        pair,
        area(comparison).map(it -> Integer.toString(it.number())).orElse(null),
        isWithoutLevel() ? WITHOUT : null,
        beside.groupKey(),
        beside.referenceKey());
  }

  /** The area that the table shows; empty where it shows all. */
  Optional<Area> area(Comparison comparison) {
    return comparison.areas().stream()
        .map(AreaGap::area)
        .filter(it -> Integer.toString(it.number()).equals(area))
        .findFirst();
  }

  boolean isWithoutLevel() {
    return WITHOUT.equals(level);
  }

  /** Nothing is chosen. */
  static Choices none(Pair pair) {
    return new Choices(pair, null, null, null, null);
  }

  /** Where the comparison is shown with them. */
  String comparison() {
    return with(UriBuilder.of(pair.address()), area);
  }

  /** The same, but for one area. */
  String comparison(int number) {
    return with(UriBuilder.of(pair.address()), Integer.toString(number));
  }

  /** Where one of its sub-questions is shown. */
  String subQuestion(SubQuestion it) {
    return with(UriBuilder.of(pair.address()).path("delfraga").path(it.id()), area);
  }

  /** Where a screen of it is shown, from 1. */
  String screen(int number) {
    return with(UriBuilder.of(pair.address()).path("visning").queryParam("bild", number), area);
  }

  private String with(UriBuilder address, @Nullable String shown) {
    add(address, "omrade", shown);
    add(address, "niva", level);
    add(address, "grupp", group);
    add(address, "referens", reference);
    return address.build().toString();
  }

  private static void add(UriBuilder address, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      address.queryParam(name, value);
    }
  }
}
