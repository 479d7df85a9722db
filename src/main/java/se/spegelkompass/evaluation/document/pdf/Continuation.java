package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What of a table goes on at the top of the next page. */
final class Continuation {

  private static final float SAME_EDGE = 12;
  private static final float NEAR = 2.6f;

  private Continuation() {}

  /** The table with what belongs to it, which is taken from the blocks of the page. */
  static Block.Table of(Block.Table open, List<Block> blocks) {
    var table = open;
    if (!blocks.isEmpty()) {
      var next = next(open, blocks.getFirst());
      if (next != null) {
        blocks.removeFirst();
        table = Joined.of(open, next);
      }
    }
    var rest = table.prose() ? oneColumn(table, blocks) : List.<Line>of();
    return rest.isEmpty() ? table : Joined.of(table, row(table, rest));
  }

  private static Block.@Nullable Table next(Block.Table open, Block first) {
    return switch (first) {
      case Block.Text _ -> null;
      case Block.Table table ->
          sameEdges(open, table.edges()) || sameHead(open, table) ? table : spread(open, table);
      case Block.Columns columns ->
          open.prose() && sameEdges(open, columns.edges())
              ? new Block.Table(
                  columns.top(),
                  columns.edges(),
                  List.of(columns.lines().stream().map(Cell::prose).toList()),
                  true)
              : null;
    };
  }

  /** A column that had come to its end is not seen on the next page. */
  private static Block.@Nullable Table spread(Block.Table open, Block.Table next) {
    var starts = next.edges().subList(0, next.edges().size() - 1);
    var columns = starts.stream().map(it -> beginningAt(open, it)).toList();
    if (!open.prose() || columns.contains(-1) || Set.copyOf(columns).size() < columns.size()) {
      return null;
    }
    var rows = next.rows().stream().map(row -> spread(row, columns, open)).toList();
    return new Block.Table(next.top(), open.edges(), rows, true);
  }

  private static List<Cell> spread(List<Cell> row, List<Integer> columns, Block.Table open) {
    return IntStream.range(0, open.edges().size() - 1)
        .mapToObj(columns::indexOf)
        .map(it -> it < 0 ? Cell.EMPTY : row.get(it))
        .toList();
  }

  private static int beginningAt(Block.Table open, float left) {
    return IntStream.range(0, open.edges().size() - 1)
        .filter(it -> Math.abs(open.edges().get(it) - left) < SAME_EDGE)
        .findFirst()
        .orElse(-1);
  }

  private static boolean sameEdges(Block.Table open, List<Float> others) {
    return open.edges().size() == others.size()
        && IntStream.range(1, others.size() - 1)
            .allMatch(it -> Math.abs(open.edges().get(it) - others.get(it)) < SAME_EDGE);
  }

  private static boolean sameHead(Block.Table open, Block.Table next) {
    return open.prose()
        && next.prose()
        && Joined.texts(open.rows().getFirst()).equals(Joined.texts(next.rows().getFirst()));
  }

  /** Lines that stand in one column of the table, where the other columns had come to their end. */
  private static List<Line> oneColumn(Block.Table table, List<Block> blocks) {
    var lines = new ArrayList<Line>();
    while (!blocks.isEmpty()
        && blocks.getFirst() instanceof Block.Text(var line)
        && column(table, line) >= 0
        && (lines.isEmpty() ? goesOn(table, line) : follows(lines.getLast(), line))) {
      lines.add(line);
      blocks.removeFirst();
    }
    return lines;
  }

  /** An item, or the middle of a sentence. */
  private static boolean goesOn(Block.Table table, Line line) {
    var isList = table.rows().getLast().stream().anyMatch(it -> it.text().startsWith("• "));
    return (isList && line.isItem())
        || Character.isLowerCase(line.words().getFirst().text().charAt(0));
  }

  private static boolean follows(Line before, Line line) {
    return line.y() - before.y() < line.size() * NEAR
        && line.size() < before.size() * 1.1f
        && (before.isBold() || !line.isBold());
  }

  /** The column that all of the line stands in; -1 if it does in none. */
  private static int column(Block.Table table, Line line) {
    for (var i = 0; i + 1 < table.edges().size(); i++) {
      if (line.left() >= table.edges().get(i) && line.right() <= table.edges().get(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static Block.Table row(Block.Table table, List<Line> lines) {
    var cells =
        IntStream.range(0, table.edges().size() - 1)
            .mapToObj(at -> lines.stream().filter(it -> column(table, it) == at).toList())
            .map(Cell::prose)
            .toList();
    return new Block.Table(table.top(), table.edges(), List.of(cells), true);
  }
}
