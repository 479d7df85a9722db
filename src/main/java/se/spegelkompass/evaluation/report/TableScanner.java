package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Walks through the score tables line by line. A row starts with its number and is whole when its
 * figures are there; what comes between can be the rest of the title or the edge of a page.
 */
final class TableScanner {

  private static final Pattern TOTAL =
      Pattern.compile("(?iu)(?:del)?(?:summ?a|total)\\p{L}*\\b.*|sammanlagt.*|s:a\\b.*");
  private static final Pattern AREA_SUMMARY = Pattern.compile("\\d{1,2}[.:]?\\s+\\p{L}.*");
  private static final int LONGEST_LINE = 250;
  private static final int MOST_PIECES = 6;

  /** The number of rows that no area is known for. */
  static final int NO_AREA = 0;

  /** Several times what any edition has; a document with more is something else. */
  static final int MOST_ROWS = 300;

  private final List<SourceLine> lines;
  private final Map<Integer, TableHeader> headers;
  private final PageFurniture furniture;
  private final boolean oneCellPerLine;

  /** A list of titles, points and maxima, without numbers and areas. */
  private final boolean titlesAlone;

  private final ScannedAreas areas = new ScannedAreas();

  private Columns columns = Columns.USUAL;
  private OptionalInt area = OptionalInt.empty();
  private Optional<PendingRow> pending = Optional.empty();
  private int rows;
  private boolean headed;
  private boolean inTable;

  TableScanner(List<SourceLine> lines, TableRegion region) {
    this.lines = lines.subList(region.first(), lines.size());
    this.headers = region.headers();
    this.furniture = new PageFurniture(lines);
    this.oneCellPerLine = region.oneCellPerLine();
    this.titlesAlone =
        headers.values().stream().noneMatch(header -> header.area().isPresent())
            && this.lines.stream().allMatch(line -> RowNumber.of(line.text()).isEmpty());
    scan(region.first());
  }

  /** The areas that have a row or a total, by number. */
  List<RawArea> areas() {
    return areas.found();
  }

  /** The row that adds all areas, if the tables have one. */
  Optional<Found<Columns.Values>> grandTotal() {
    return areas.grandTotal();
  }

  private void scan(int offset) {
    for (var i = 0; i < lines.size() && rows <= MOST_ROWS; i++) {
      var header = headers.get(offset + i);
      if (header != null) {
        header(header, lines.get(i).lines().and(lines.get(header.last() - offset).lines()));
        i = header.last() - offset;
      } else if (!lines.get(i).isBlank() && !furniture.has(lines.get(i))) {
        line(lines.get(i));
      }
    }
    flush();
  }

  private void header(TableHeader header, Lines where) {
    var again = header.area().isPresent() && header.area().equals(area);
    if (!again || pending.filter(PendingRow::awaitsFigures).isEmpty()) {
      flush();
    }
    columns = header.columns();
    area = header.area();
    headed = area.isPresent();
    inTable = true;
    area.ifPresent(number -> areas.area(number).header(header.title(), where));
  }

  private void line(SourceLine line) {
    var number = RowNumber.of(line.text()).filter(it -> !isOnlyFigures(line.text()));
    if (number.isPresent()) {
      flush();
      inTable = true;
      pending = Optional.of(start(number.get(), line));
      return;
    }
    var figures = Figures.of(line.text());
    if (figures.areAll()) {
      onlyFigures(figures, line);
    } else if (figures.cells().size() > 1 || isTotal(figures)) {
      textAndFigures(figures, line);
    } else if (line.text().length() > LONGEST_LINE) {
      flush();
      inTable = false;
    } else {
      pending.ifPresent(row -> row.piece(line));
      if (pending.filter(row -> row.isLongerThan(MOST_PIECES)).isPresent()) {
        flush();
      }
    }
  }

  /** 4.5 20 is a row number without a title, or points with a decimal that a row waits for. */
  private boolean isOnlyFigures(String text) {
    var figures = Figures.of(text);
    var three = columns.percent() && pending.filter(PendingRow::awaitsFigures).isPresent();
    var count = figures.cells().size();
    return figures.areAll() && (count == 2 || (three && count == 3) || isDecimalAlone(text));
  }

  /** 15.5 on a line of its own, where every cell is: not a row of an area 15. */
  private boolean isDecimalAlone(String text) {
    return oneCellPerLine
        && pending.filter(PendingRow::awaitsFigures).isPresent()
        && RowNumber.of(text)
            .filter(it -> it.rest().isEmpty() && it.area() != area.orElse(0))
            .isPresent();
  }

  private static boolean isTotal(Figures figures) {
    return !figures.cells().isEmpty() && TOTAL.matcher(figures.text()).matches();
  }

  private PendingRow start(RowNumber number, SourceLine line) {
    if (area.isEmpty() || isNextArea(number)) {
      area = OptionalInt.of(number.area());
      headed = false;
    }
    var figures = Figures.of(number.rest());
    return figures.cells().size() > 1
        ? PendingRow.whole(area.getAsInt(), number.number(), figures, line)
        : PendingRow.started(area.getAsInt(), number, line);
  }

  /** Its header is lost, or was never there. Under a header a number can also be mistyped. */
  private boolean isNextArea(RowNumber number) {
    var current = areas.area(area.getAsInt());
    var begins = number.number().endsWith(".1") && !current.rows.isEmpty();
    return number.area() != current.number && (!headed || current.total.isPresent() || begins);
  }

  private void onlyFigures(Figures figures, SourceLine line) {
    var values = columns.values(figures.cells());
    if (figures.cells().size() == 1) {
      oneFigure(figures, line);
    } else if (!values.isTotal() && pending.filter(PendingRow::awaitsFigures).isPresent()) {
      pending.get().figures(figures, line);
    } else if (values.isTotal()) {
      total(values, line.lines());
    } else if (addsUp(values)) {
      total(values, line.lines());
    } else {
      rowWithoutNumber(figures, line);
    }
  }

  /** Maxima that do not add to 100 have a total too: it says what the rows above say together. */
  private boolean addsUp(Columns.Values values) {
    if (area.isEmpty() || areas.area(area.getAsInt()).total.isPresent()) {
      return false;
    }
    flush();
    var above = areas.area(area.getAsInt()).rows;
    var sum = Sums.of(above.stream().map(row -> row.values().max()));
    return above.size() > 1 && values.max().filter(it -> it.compareTo(sum) == 0).isPresent();
  }

  /** Alone on its line a number is a page's, unless the document has every cell on its own line. */
  private void oneFigure(Figures figures, SourceLine line) {
    if (!oneCellPerLine) {
      return;
    }
    if (pending.isEmpty() || pending.get().has(columns.percent() ? 3 : 2)) {
      flush();
      pending = Optional.of(PendingRow.total(area.orElse(0), line));
    }
    pending.get().cell(figures, line);
  }

  private void textAndFigures(Figures figures, SourceLine line) {
    var values = columns.total(figures.cells());
    if (values.isTotal() || isTotal(figures)) {
      if (AREA_SUMMARY.matcher(figures.text()).matches()) {
        areas.summary(figures.text(), values, line.lines());
      } else {
        total(values, line.lines());
      }
    } else if (pending.filter(PendingRow::awaitsFigures).isPresent()) {
      pending.get().figures(figures, line);
    } else {
      rowWithoutNumber(figures, line);
    }
  }

  private void rowWithoutNumber(Figures figures, SourceLine line) {
    if (inTable && (area.isPresent() || titlesAlone)) {
      flush();
      pending = Optional.of(PendingRow.whole(area.orElse(NO_AREA), "", figures, line));
    }
  }

  private void total(Columns.Values values, Lines where) {
    flush();
    areas.total(area, values, where);
  }

  private void flush() {
    var row = pending;
    pending = Optional.empty();
    row.ifPresent(it -> {
      if (it.isTotal()) {
        var values = columns.values(it.cells());
        if (values.max().isPresent()) {
          total(values, it.lines());
        }
      } else {
        areas.area(it.area()).rows.add(it.row(columns));
        rows++;
      }
    });
  }
}
