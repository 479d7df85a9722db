package se.spegelkompass.invite;

import java.util.List;

/**
 * A row of a list as it was pasted or handed in.
 *
 * @param line where it stands, from 1
 */
record AddressRow(int line, List<String> cells) {

  AddressRow {
    cells = List.copyOf(cells);
  }

  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** As one would write it again. */
  String text() {
    return String.join(";", cells).strip();
  }
}
