package se.spegelkompass.score;

import io.micronaut.core.annotation.Introspected;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.score.estimate.ItemScore;

/** An item's stored result; it has at least one figure. */
@Introspected
record ItemRow(int part, String itemId, @Nullable Double share, @Nullable Double notKnown) {

  ItemScore score() {
    return new ItemScore(optional(share), optional(notKnown));
  }

  private static OptionalDouble optional(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
