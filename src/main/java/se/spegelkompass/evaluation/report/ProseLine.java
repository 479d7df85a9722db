package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of the document as prose: cells of a table row apart by TAB, pieces of a cell apart by
 * U+001E.
 *
 * @param number its number in the document, counted from 1
 * @param heading whether the file itself marks it as a heading
 */
record ProseLine(int number, String text, boolean heading) {

  static final String PIECE = "\u001E";

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WIDE_SPACE = Pattern.compile("\t|\\s{2,}");

  boolean isBlank() {
    return text.isBlank();
  }

  Lines lines() {
    return Lines.of(number);
  }

  /** Whether it has several cells. */
  boolean isRow() {
    return text.strip().indexOf('\t') >= 0;
  }

  /** All of it on one line, without borders of cells and pieces. */
  String flat() {
    return oneLine(text);
  }

  /** Its cells; the first can be empty. */
  List<String> cells() {
    return List.of(text.split("\t", -1));
  }

  /** Its cells where columns are only apart by wide spaces. */
  List<String> wideCells() {
    return isRow() ? cells() : List.of(WIDE_SPACE.split(text.stripTrailing(), -1));
  }

  /** The pieces of one cell, none of them blank. */
  static Stream<String> pieces(String cell) {
    return Stream.of(cell.split(PIECE, -1)).map(ProseLine::oneLine).filter(it -> !it.isEmpty());
  }

  static String oneLine(String text) {
    if (text.indexOf("  ") < 0 && text.chars().allMatch(it -> it >= ' ')) {
      return text.strip();
    }
    return SPACE.matcher(text.replace(PIECE, " ")).replaceAll(" ").strip();
  }
}
