package se.spegelkompass.mail;

/** How long to wait before something is tried again. */
final class Pauses {

  private static final int LONGEST_MINUTES = 60;
  private static final int MOST_DOUBLINGS = 10;

  private Pauses() {}

  /** One minute, two, four and so on, up to an hour. */
  static int minutes(int failures) {
    return Math.min(LONGEST_MINUTES, 1 << Math.min(MOST_DOUBLINGS, failures - 1));
  }
}
