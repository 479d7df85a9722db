package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A text in a closed round.
 *
 * @param masked the words that are hidden, as {@link MaskedText} stores them
 */
@Introspected
record ReviewedCommentRow(
    String id, String itemId, String text, String review, @Nullable String masked) {

  boolean is(Review other) {
    return review.equals(other.name());
  }

  MaskedText maskedText() {
    return MaskedText.of(text, masked);
  }
}
