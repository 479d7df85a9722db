package se.spegelkompass.evaluation.document;

/** A file turned out to be one that is not read, somewhere deep in reading it. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal reason;

  /** For this reason. */
  public Refused(Refusal reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  /** Why. */
  public Refusal reason() {
    return reason;
  }
}
