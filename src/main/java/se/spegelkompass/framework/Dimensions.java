package se.spegelkompass.framework;

import java.util.Arrays;

/** Reads dimensions. */
final class Dimensions {

  private Dimensions() {}

  /** The dimension at a key; reports what is not a dimension and goes on with {@code PLAN}. */
  static Dimension read(YamlEntry entry, String key) {
    var name = entry.text(key);
    return Arrays.stream(Dimension.values())
        .filter(dimension -> dimension.key().equals(name))
        .findFirst()
        .orElseGet(() -> {
          entry.fault(key, FaultKind.DIMENSION_UNKNOWN, name);
          return Dimension.PLAN;
        });
  }
}
