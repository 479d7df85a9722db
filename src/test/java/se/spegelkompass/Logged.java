package se.spegelkompass;

import java.util.List;

/** What a coordinator reads in the log. */
public final class Logged {

  private Logged() {}

  /** Newest first, as "what was done | what it was done to". */
  public static List<String> lines(Person coordinator) {
    return shown(coordinator.visit("/logg"));
  }

  /** The lines on the page that is being looked at. */
  public static List<String> shown(Person coordinator) {
    return coordinator.page().select(".log tbody tr").stream()
        .map(row -> row.select("th").text() + " | " + row.select("td").get(1).text())
        .toList();
  }
}
