package se.spegelkompass.evaluation.review;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A review that is kept until it is confirmed.
 *
 * @param version how often it has been saved
 * @param refusal the message key of why its file could not be read
 * @param sourceId the report, empty where everything is typed
 * @param corrects the stored evaluation that it changes
 * @param evaluationId the evaluation it became
 * @param startedBy who began, in the words of that day
 * @param changedAt UTC
 */
public record Draft(
    long id,
    long municipalityId,
    Origin origin,
    State state,
    int version,
    Optional<String> refusal,
    OptionalLong sourceId,
    OptionalLong corrects,
    OptionalLong evaluationId,
    String startedBy,
    LocalDateTime changedAt,
    ReviewForm form) {

  /** Where it comes from. */
  public enum Origin {
    /** One file, by a person who waits for it. */
    FILE,
    /** Typed by hand. */
    TYPED,
    /** One of many files for the library. */
    LIBRARY,
    /** By the API. */
    API,
    /** A stored evaluation that is corrected. */
    STORED
  }

  /** How far it has come. */
  public enum State {
    WAITING,
    READING,
    OPEN,
    REFUSED,
    KEPT
  }

  /** Whether people may work on it. */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** Whether it changes an evaluation that is stored already. */
  public boolean isCorrection() {
    return corrects.isPresent();
  }

  /** Its own page. */
  public String path() {
    return "/utvarderingar/utkast/" + id;
  }

  /** With other values in its fields, not saved. */
  Draft with(ReviewForm changed) {
    return new Draft(
        id,
        municipalityId,
        origin,
        state,
        version,
        refusal,
        sourceId,
        corrects,
        evaluationId,
        startedBy,
        changedAt,
        changed);
  }
}
