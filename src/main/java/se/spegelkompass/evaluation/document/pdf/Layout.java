package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sees what a page is made of, from top to bottom. */
final class Layout {

  private static final int FEWEST_LINES = 3;
  private static final double FEWEST_WORDS = 2.5;

  private final List<Rule> rules;

  /** Where the text on the page ends to the right. */
  private final float end;

  private final KnownColumns known;
  private final List<Block> blocks = new ArrayList<>();

  private Layout(List<Rule> rules, float end, KnownColumns known) {
    this.rules = rules;
    this.end = end;
    this.known = known;
  }

  /**
   * The blocks of a page.
   *
   * @param known columns seen on pages before
   */
  static List<Block> of(Page page, KnownColumns known) {
    var end = (float) page.words().stream().mapToDouble(Word::right).max().orElse(0);
    var layout = new Layout(page.rules(), end, known);
    var rest = new ArrayList<>(page.words());
    for (var grid : Grids.of(page.rules())) {
      var inside = rest.stream().filter(grid::holds).toList();
      if (inside.isEmpty()) {
        continue;
      }
      rest.removeIf(grid::holds);
      layout.running(above(rest, grid.top()));
      rest.removeIf(it -> it.centre() < grid.top());
      layout.blocks.add(DrawnTable.of(grid, inside));
    }
    layout.running(Rows.lines(rest));
    return layout.blocks.stream().sorted(Comparator.comparingDouble(Block::top)).toList();
  }

  private static List<Line> above(List<Word> words, float y) {
    return Rows.lines(words.stream().filter(it -> it.centre() < y).toList());
  }

  /** Lines that are in no drawn table. */
  private void running(List<Line> lines) {
    var at = 0;
    while (at < lines.size()) {
      var run = Run.from(lines.subList(at, lines.size()));
      var used = run.isAny() || isLastLine(run) ? side(run) : 0;
      if (used == 0) {
        blocks.add(new Block.Text(lines.get(at)));
        used = 1;
      }
      at += used;
    }
  }

  /** Two columns can end with one line each. */
  private boolean isLastLine(Run run) {
    return !run.gutters().isEmpty()
        && known.isIn(run.byColumn())
        && run.byColumn().stream()
            .allMatch(it -> it.size() == 1 && it.getFirst().words().size() > FEWEST_WORDS);
  }

  /** What a run is; how many of its lines that takes. */
  private int side(Run run) {
    if (isHead(run)) {
      return prose(run);
    }
    var columns = run.byColumn();
    var cells = run.lines().stream().map(line -> parts(run, line)).toList();
    var figures = Figures.columns(cells, run.columns());
    if (!figures.isEmpty()) {
      return figures(run, figures);
    }
    if (columns.stream().allMatch(Layout::isProse) || known.isIn(columns)) {
      known.add(columns);
      var inner = columns.stream().map(this::inner).toList();
      blocks.add(new Block.Columns(run.top(), run.edges(), inner, columns));
      return run.lines().size();
    }
    return 0;
  }

  private List<Block> inner(List<Line> column) {
    var inner = new Layout(rules, end, known);
    inner.running(column);
    return inner.blocks;
  }

  private static List<List<Line>> parts(Run run, Line line) {
    var edges = run.edges();
    var parts = new ArrayList<List<Line>>();
    for (var i = 0; i < run.columns(); i++) {
      var words = line.between(edges.get(i), edges.get(i + 1));
      parts.add(words.isEmpty() ? List.of() : List.of(new Line(words)));
    }
    return parts;
  }

  private static boolean isHead(Run run) {
    return parts(run, run.lines().getFirst()).stream()
        .allMatch(it -> it.isEmpty() || Heads.isProse(it.getFirst().text()));
  }

  /** Head, and below it one cell in each column. */
  private int prose(Run run) {
    var head = parts(run, run.lines().getFirst()).stream().map(Cell::whole).toList();
    var below = new Run(run.lines().subList(1, run.lines().size()), run.gutters());
    var columns = below.byColumn();
    var borders = run.gutters().borders(end);
    var row =
        IntStream.range(0, columns.size())
            .mapToObj(it -> Cell.prose(columns.get(it), borders.get(it)))
            .toList();
    blocks.add(new Block.Table(run.top(), run.edges(), List.of(head, row), true));
    return run.lines().size();
  }

  private int figures(Run run, List<Integer> figures) {
    var found = new Figures(run.edges(), figures, rules).rows(run.lines());
    run.lines().subList(0, found.from()).forEach(it -> blocks.add(new Block.Text(it)));
    blocks.add(new Block.Table(run.top(), run.edges(), found.rows(), false));
    return found.to();
  }

  private static boolean isProse(List<Line> column) {
    return column.size() >= FEWEST_LINES
        && column.stream().mapToInt(it -> it.words().size()).average().orElse(0) >= FEWEST_WORDS;
  }
}
