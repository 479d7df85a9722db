package se.spegelkompass.evaluation.document.pdf;

/**
 * A straight line on a page, across or down.
 *
 * @param at how far down a line across is, how far right a line down is
 */
record Rule(boolean across, float at, float from, float to) {

  /** How near two things are that touch. */
  static final float NEAR = 4;

  boolean reaches(float place) {
    return from - NEAR <= place && place <= to + NEAR;
  }

  /** How much of a stretch it covers. */
  float covers(float begin, float end) {
    return Math.max(0, Math.min(to, end) - Math.max(from, begin));
  }

  boolean crosses(Rule other) {
    return across != other.across && reaches(other.at) && other.reaches(at);
  }
}
