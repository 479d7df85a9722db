package se.spegelkompass.feedback;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A round's page for those who answered.
 *
 * @param version goes up each time it is written
 * @param opening how many addresses it has had
 * @param opened since when it is open, and the seed and hash of its address; empty while it is
 *     closed
 */
record Feedback(
    long municipalityId,
    long roundId,
    int version,
    Written written,
    int opening,
    Optional<Opened> opened) {

  /** An open page's address, as it is stored. */
  record Opened(LocalDate on, String seed, String hash) {}

  /** Of a round that nobody has written one for. */
  static Feedback none(long municipalityId, long roundId, Written written) {
    return new Feedback(municipalityId, roundId, 0, written, 0, Optional.empty());
  }
}
