package se.spegelkompass.evaluation.library;

import static org.assertj.core.api.Assertions.assertThat;

import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** The files that a coordinator has handed in, on the page and in the database. */
record HandedIn(Person coordinator, Rows rows) {

  /** No files yet, of a coordinator of a new municipality; nothing waits to be read. */
  static HandedIn nothing(Town town, Rows rows, ReadingQueue queue) {
    queue.readAll(); // what other tests have left
    return new HandedIn(town.coordinator(), rows);
  }

  void handIn(String name, byte[] file) {
    Reports.handIn(coordinator, name, file);
    assertThat(coordinator.path()).isEqualTo(Reports.PATH);
  }

  /** What the page on the screen says about a file. */
  String line(String name) {
    return coordinator.page().select(".file-line").stream()
        .filter(it -> it.select(".file-name .strong").text().equals(name))
        .map(it -> it.text())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + coordinator.text()));
  }

  /** The server went down as it was reading the newest file. */
  void crash(int minutesAgo) {
    rows.change(
        "UPDATE evaluation_draft SET state = 'READING',"
            + " changed_at = UTC_TIMESTAMP() - INTERVAL ? MINUTE WHERE id = ?",
        minutesAgo,
        draft());
  }

  /** The newest file. */
  long file() {
    return rows.number("SELECT MAX(id) FROM library_file");
  }

  /** The newest file's draft. */
  long draft() {
    return rows.number("SELECT MAX(draft_id) FROM library_file");
  }

  long municipality() {
    return rows.number("SELECT municipality_id FROM library_file ORDER BY id DESC LIMIT 1");
  }

  /** How many files are kept for the newest municipality. */
  long sources() {
    return rows.number(
        "SELECT COUNT(*) FROM evaluation_source WHERE municipality_id = ?",
        rows.number("SELECT MAX(id) FROM municipality"));
  }
}
