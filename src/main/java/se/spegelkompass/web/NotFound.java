package se.spegelkompass.web;

/** What was asked for does not exist, or belongs to someone else: the same answer to both. */
public final class NotFound extends RuntimeException {

  public NotFound() {
    super(null, null, false, false);
  }
}
