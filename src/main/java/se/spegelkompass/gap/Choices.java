package se.spegelkompass.gap;

import io.micronaut.http.uri.UriBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on a comparison's page, kept in every address on the way through its screens.
 *
 * @param area the area's number as it stands in the address, or null
 * @param level as it stands there, or null
 */
record Choices(Pair pair, @Nullable String area, @Nullable String level) {

  /** Where the comparison is shown with them. */
  String comparison() {
    return with(UriBuilder.of(pair.address()));
  }

  /** Where a screen of it is shown, from 1. */
  String screen(int number) {
    return with(UriBuilder.of(pair.address()).path("visning").queryParam("bild", number));
  }

  private String with(UriBuilder address) {
    if (area != null && !area.isEmpty()) {
      address.queryParam("omrade", area);
    }
    if (level != null && !level.isEmpty()) {
      address.queryParam("niva", level);
    }
    return address.build().toString();
  }
}
