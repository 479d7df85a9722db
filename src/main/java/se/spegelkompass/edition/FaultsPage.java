package se.spegelkompass.edition;

import java.util.List;

/** What is wrong with an own edition. */
public record FaultsPage(List<Line> faults) {

  /** One fault, and the file and line where it stands. */
  public record Line(String where, String what) {}
}
