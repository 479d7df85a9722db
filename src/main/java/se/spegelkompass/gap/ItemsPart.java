package se.spegelkompass.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sub-question taken apart into its items.
 *
 * @param said where people see most and least, in a sentence, or null where nothing is known
 * @param lines in the edition's order; none where nothing may be shown
 */
record ItemsPart(@Nullable String said, List<Line> lines) {

  /**
   * An item.
   *
   * @param dimension what kind of practice it asks for
   * @param dumbbell its share beside the official one of the whole sub-question
   * @param share in percent, or a dash
   * @param notKnown the share of "vet inte" in percent, or a dash
   */
  record Line(
      String dimension, String question, Dumbbell dumbbell, String share, String notKnown) {}
}
