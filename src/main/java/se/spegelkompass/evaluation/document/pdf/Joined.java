package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table and what follows of it on the next page. */
final class Joined {

  private Joined() {}

  static Block.Table of(Block.Table table, Block.Table next) {
    var rows = new ArrayList<>(table.rows());
    var added = new ArrayList<>(next.rows());
    if (added.size() > 1 && isHeadAgain(rows, texts(added.getFirst()))) {
      added.removeFirst();
    }
    if (table.prose() ? rows.size() > 1 : isRest(rows.getLast(), added.getFirst())) {
      rows.add(joined(rows.removeLast(), added.removeFirst()));
    }
    rows.addAll(added);
    return new Block.Table(table.top(), table.edges(), List.copyOf(rows), table.prose());
  }

  /** Rows of figures may be the same twice; a head has none. */
  private static boolean isHeadAgain(List<List<Cell>> rows, List<String> row) {
    return row.stream().noneMatch(it -> it.matches("\\d+ ?%?"))
        && rows.stream().anyMatch(it -> texts(it).equals(row));
  }

  /** A row of figures was cut if one part lacks the figures and the other the number. */
  private static boolean isRest(List<Cell> above, List<Cell> below) {
    return (!below.getFirst().isEmpty() && areEmpty(below, 1))
        || (areEmpty(above, above.size() - 2) && !below.getLast().isEmpty())
        || onlyTitle(below);
  }

  private static boolean areEmpty(List<Cell> row, int from) {
    return row.subList(from, row.size()).stream().allMatch(Cell::isEmpty);
  }

  /** The rest of a title in the second column, where the first holds numbers. */
  private static boolean onlyTitle(List<Cell> row) {
    return row.size() > 2 && row.getFirst().isEmpty() && !row.get(1).isEmpty() && areEmpty(row, 2);
  }

  private static List<Cell> joined(List<Cell> above, List<Cell> below) {
    var cells = new ArrayList<Cell>();
    for (var i = 0; i < above.size(); i++) {
      cells.add(above.get(i).and(below.get(i)));
    }
    return cells;
  }

  static List<String> texts(List<Cell> row) {
    return row.stream().map(Cell::text).toList();
  }
}
