package se.spegelkompass.edition;

import java.util.List;

/**
 * What is wrong with an own edition.
 *
 * @param count how many faults there are
 * @param faults the first of them, as many as anybody would read
 */
public record FaultsPage(int count, List<Line> faults) {

  /** The rest shows when these are mended. */
  static final int MOST = 200;

  /** One fault, and the file and line where it stands. */
  public record Line(String where, String what) {}
}
