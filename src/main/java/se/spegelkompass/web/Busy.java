package se.spegelkompass.web;

/** So much of this is done at once already that it is better to come back in a while. */
public final class Busy extends RuntimeException {

  public Busy() {
    super(null, null, false, false);
  }
}
