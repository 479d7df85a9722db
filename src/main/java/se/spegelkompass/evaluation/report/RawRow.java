package se.spegelkompass.evaluation.report;

import java.util.List;

/**
 * A row as it stands in the tables, before any edition is laid beside it.
 *
 * @param number as printed, empty text where there is none
 * @param pieces the parts of its title, one for each line
 * @param after lines after its figures that may belong to its title
 * @param printed its figures as they stand
 */
record RawRow(
    int area,
    String number,
    List<String> pieces,
    List<String> after,
    Columns.Values values,
    String printed,
    Lines lines) {

  RawRow {
    pieces = pieces.stream().filter(piece -> !piece.isBlank()).toList();
    after = List.copyOf(after);
  }

  /** The title on one line; a word parted at the end of a line is whole again. */
  String title() {
    return joined(pieces);
  }

  static String joined(List<String> pieces) {
    var text = new StringBuilder();
    for (var piece : pieces) {
      var parted = text.toString().matches("(?s).*\\p{L}-") && piece.matches("(?s)\\p{Ll}.*");
      if (parted && !piece.matches("(?s)(?:och|eller|samt|respektive)\\b.*")) {
        text.setLength(text.length() - 1);
      } else if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(piece);
    }
    return text.toString();
  }
}
