package se.spegelkompass.respond;

import java.time.LocalDate;
import java.util.List;

/** The texts of a round, or why nobody may read them. */
sealed interface ReadableComments {

  /** The round is not closed: its texts belong to those who write them. */
  record NotClosed() implements ReadableComments {}

  /** The round closed before its writers were counted. */
  record Uncounted() implements ReadableComments {}

  /** Fewer than k have written, maybe nobody: how few is told to nobody. */
  record TooFew() implements ReadableComments {}

  /** There were texts, and their time was up. */
  record Removed(LocalDate on) implements ReadableComments {}

  /**
   * At least k have written.
   *
   * @param rows in the order of their random keys
   * @param removedOn the day they will be removed
   */
  record Texts(List<ReviewedCommentRow> rows, LocalDate removedOn) implements ReadableComments {

    List<ReviewedCommentRow> with(Review review) {
      return rows.stream().filter(row -> row.is(review)).toList();
    }
  }
}
