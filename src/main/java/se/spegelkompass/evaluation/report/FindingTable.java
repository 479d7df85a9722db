package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Reads what stands under the header of strengths, improvements and weaknesses. */
final class FindingTable {

  private static final int LONGEST_ITEM = 250;
  private static final int LONGEST_PRINTED = 120;

  private final List<ProseLine> lines;
  private final int area;
  private final Typesetting typesetting;
  private final ProseFurniture furniture;

  /** Whether something that is no finding starts at a line. */
  private final IntPredicate ends;

  private final List<Finding> findings = new ArrayList<>();
  private Optional<Lines> unclear = Optional.empty();
  private int next;

  FindingTable(
      Chapter chapter,
      int start,
      FindingHeader header,
      Typesetting typesetting,
      ProseFurniture furniture,
      IntPredicate ends) {
    this.lines = chapter.lines();
    this.area = chapter.area();
    this.typesetting = typesetting;
    this.furniture = furniture;
    this.ends = ends;
    this.next = start + 1;
    var below = below(start);
    var second =
        below < lines.size() ? FindingHeader.of(lines.get(below)) : Optional.<FindingHeader>empty();
    if (header.inside() || header.size() > 1) {
      table(start, header);
    } else if (second
        .filter(it -> !it.inside() && !it.kinds().equals(header.kinds()))
        .isPresent()) {
      oneCellPerLine(start);
    } else {
      list(header);
    }
  }

  List<Finding> findings() {
    return findings;
  }

  /** Where findings stand whose kind cannot be told. */
  Optional<Lines> unclear() {
    return unclear;
  }

  /** The index of the first line after the table. */
  int next() {
    return next;
  }

  private int below(int index) {
    var below = index + 1;
    while (below < lines.size()
        && (lines.get(below).isBlank() || furniture.has(lines.get(below)))) {
      below++;
    }
    return below;
  }

  private void table(int start, FindingHeader header) {
    var columns = header.kinds().stream().map(_ -> new FindingColumn(typesetting)).toList();
    if (header.inside()) {
      inside(lines.get(start), header, columns);
    }
    var gap = false;
    var rows = 0;
    for (; next < lines.size(); next++) {
      var line = lines.get(next);
      if (line.isBlank() || furniture.has(line)) {
        gap = true;
        continue;
      }
      var again = FindingHeader.of(line);
      if (again.filter(it -> !it.inside() && it.kinds().equals(header.kinds())).isPresent()) {
        continue;
      }
      var cells = cells(line, header);
      if (again.isPresent()
          || ends.test(next)
          || (cells.size() < 2 && (gap || rows == 0 || !isPrinted(line)))) {
        break;
      }
      rows++;
      gap = false;
      row(cells, header, columns, line.lines());
    }
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      header.kinds().get(i).ifPresent(kind -> findings.addAll(column.findings(area, kind)));
    }
    if (rows == 0 && !header.inside()) {
      groups(header.kinds());
    }
  }

  private static boolean isPrinted(ProseLine line) {
    return line.text().length() <= LONGEST_PRINTED;
  }

  /** A bullet alone in a cell belongs to the next. */
  private static List<String> cells(ProseLine line, FindingHeader header) {
    var cells = line.wideCells();
    if (cells.size() <= header.kinds().size()) {
      return cells;
    }
    var filled = cells.stream().filter(it -> !it.isBlank() && !Bullets.isEmpty(it)).toList();
    return filled.size() == header.size() ? filled : cells;
  }

  private static void row(
      List<String> cells, FindingHeader header, List<FindingColumn> columns, Lines where) {
    // A header can have an empty cell that the rows have not, and the other way around.
    var used =
        IntStream.range(0, columns.size()).filter(i -> header.kinds().get(i).isPresent()).toArray();
    var shifted = cells.size() == used.length && cells.size() < columns.size();
    for (var i = 0; i < cells.size(); i++) {
      var at = shifted ? used[i] : i;
      if (at < columns.size()) {
        columns.get(at).cell(cells.get(i), where);
      }
    }
  }

  private static void inside(ProseLine line, FindingHeader header, List<FindingColumn> columns) {
    var cells = line.wideCells();
    for (var i = 0; i < cells.size() && i < columns.size(); i++) {
      var pieces = ProseLine.pieces(cells.get(i)).toList();
      var named = !pieces.isEmpty() && FindingHeader.kind(pieces.getFirst()).isPresent();
      var rest = named ? pieces.subList(1, pieces.size()) : pieces;
      if (header.kinds().get(i).isPresent()) {
        columns.get(i).cell(String.join(ProseLine.PIECE, rest), line.lines());
      }
    }
  }

  /** The kinds one below the other, and then all items: only blank lines can part them. */
  private void oneCellPerLine(int start) {
    var kinds =
        new ArrayList<Optional<FindingKind>>(
            FindingHeader.of(lines.get(start)).orElseThrow().kinds());
    for (var at = below(start); at < lines.size(); at = below(at)) {
      var header = FindingHeader.of(lines.get(at)).filter(it -> !it.inside());
      if (header.isEmpty()) {
        break;
      }
      kinds.addAll(header.get().kinds());
      next = at + 1;
    }
    groups(kinds.stream().filter(Optional::isPresent).toList());
  }

  private void groups(List<Optional<FindingKind>> kinds) {
    var groups = new ArrayList<FindingColumn>();
    var where = Optional.<Lines>empty();
    var gap = true;
    for (; next < lines.size() && !ends.test(next); next++) {
      var line = lines.get(next);
      if (line.isBlank() || furniture.has(line)) {
        gap = gap || line.isBlank();
        continue;
      }
      if (line.text().length() > LONGEST_ITEM || FindingHeader.of(line).isPresent()) {
        break;
      }
      if (gap) {
        groups.add(new FindingColumn(typesetting));
      }
      gap = false;
      groups.getLast().cell(line.flat(), line.lines());
      where = Optional.of(where.map(it -> it.and(line.lines())).orElse(line.lines()));
    }
    if (groups.size() == kinds.size()) {
      for (var i = 0; i < kinds.size(); i++) {
        var column = groups.get(i);
        kinds.get(i).ifPresent(kind -> findings.addAll(column.findings(area, kind)));
      }
    } else {
      unclear = where;
    }
  }

  /** One kind, its items below. */
  private void list(FindingHeader header) {
    var kind = header.kinds().stream().flatMap(Optional::stream).findFirst().orElseThrow();
    var column = new FindingColumn(typesetting);
    var bulleted = false;
    for (; next < lines.size() && !ends.test(next); next++) {
      var line = lines.get(next);
      if (line.isBlank() || furniture.has(line)) {
        continue;
      }
      var bullet = Bullets.isBulleted(line.text());
      var prose = line.text().length() > LONGEST_ITEM && line.text().indexOf(ProseLine.PIECE) < 0;
      if (FindingHeader.of(line).isPresent() || (bulleted && !bullet && prose)) {
        break;
      }
      bulleted |= bullet;
      column.cell(line.text().replace("\t", ProseLine.PIECE), line.lines());
    }
    findings.addAll(column.findings(area, kind));
  }
}
