package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of names and figures whose rows have to be found: each row has its figures on one line,
 * and its name on that and the lines around it.
 */
record Figures(List<Float> edges, List<Integer> figures, List<Rule> rules) {

  private static final Pattern FIGURE = Pattern.compile("[-–]?\\d{1,4}([.,]\\d+)?( ?%)?|[-–]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?\\.?");

  /** Lines of one row are nearer than this many times the size of their letters. */
  private static final float LINE = 1.6f;

  /** Rows, and how many of the lines were used from the first to the last. */
  record Found(List<List<Cell>> rows, int from, int to) {}

  /** The columns that hold hardly anything but figures; never the first. */
  static List<Integer> columns(List<List<List<Line>>> table, int columns) {
    return IntStream.range(1, columns)
        .filter(column -> isFigures(table.stream().map(row -> row.get(column)).toList()))
        .boxed()
        .toList();
  }

  private static boolean isFigures(List<List<Line>> cells) {
    var texts = cells.stream().flatMap(List::stream).map(Line::text).toList();
    var figures = texts.stream().filter(it -> FIGURE.matcher(it).matches()).count();
    var heads = texts.stream().filter(Heads::isFigures).count();
    return figures > 0 && (figures + heads) * 10 >= texts.size() * 7L;
  }

  Found rows(List<Line> lines) {
    var anchors =
        IntStream.range(0, lines.size()).filter(it -> hasFigures(lines.get(it))).toArray();
    if (anchors.length == 0) {
      return new Found(List.of(), 0, 0);
    }
    var starts = new ArrayList<Integer>();
    starts.add(begin(lines, anchors[0]));
    for (var i = 1; i < anchors.length; i++) {
      starts.add(border(lines, anchors[i - 1], anchors[i]));
    }
    starts.add(end(lines, anchors[anchors.length - 1]));
    var rows = new ArrayList<List<Cell>>();
    for (var i = 0; i + 1 < starts.size(); i++) {
      rows.add(row(lines.subList(starts.get(i), starts.get(i + 1))));
    }
    return new Found(List.copyOf(rows), starts.getFirst(), starts.getLast());
  }

  private boolean hasFigures(Line line) {
    return figures.stream().anyMatch(it -> !in(line, it).isEmpty());
  }

  private List<Word> in(Line line, int column) {
    return line.between(edges.get(column), edges.get(column + 1));
  }

  private List<Cell> row(List<Line> lines) {
    return IntStream.range(0, edges.size() - 1)
        .mapToObj(column ->
            lines.stream()
                .map(it -> in(it, column))
                .filter(it -> !it.isEmpty())
                .map(Line::new)
                .toList())
        .map(Cell::whole)
        .toList();
  }

  /** The first line of the row of the first figures. */
  private int begin(List<Line> lines, int anchor) {
    var at = anchor;
    while (at > 0 && isNear(lines, at) && !startsRow(lines.get(at)) && !isRuled(lines, at)) {
      at--;
    }
    return at;
  }

  /** The line after the row of the last figures. */
  private int end(List<Line> lines, int anchor) {
    var at = anchor + 1;
    while (at < lines.size()
        && isNear(lines, at)
        && !startsRow(lines.get(at))
        && !isRuled(lines, at)) {
      at++;
    }
    return at;
  }

  /** The first line of the lower of two rows. */
  private int border(List<Line> lines, int upper, int lower) {
    // A number may stand halfway down its title, so that of the lower row itself says nothing.
    for (var at = upper + 1; at < lower; at++) {
      if (startsRow(lines.get(at)) || isRuled(lines, at)) {
        return at;
      }
    }
    var widest = lower;
    for (var at = lower - 1; at > upper; at--) {
      if (distance(lines, at) > distance(lines, widest) * 1.1) {
        widest = at;
      }
    }
    return widest;
  }

  private static boolean startsRow(Line line) {
    return NUMBER.matcher(line.words().getFirst().text()).matches() && line.words().size() > 1;
  }

  private boolean isRuled(List<Line> lines, int at) {
    return rules.stream()
        .anyMatch(it ->
            it.across()
                && it.at() > lines.get(at - 1).y()
                && it.at() < lines.get(at).y() - lines.get(at).size() / 2
                && it.to() - it.from() > (edges.getLast() - edges.getFirst()) / 2);
  }

  private static boolean isNear(List<Line> lines, int at) {
    return distance(lines, at) < lines.get(at).size() * LINE;
  }

  private static float distance(List<Line> lines, int at) {
    return lines.get(at).y() - lines.get(at - 1).y();
  }
}
