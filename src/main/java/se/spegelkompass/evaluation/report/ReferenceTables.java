package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.spegelkompass.framework.Edition;

/** Tables over the areas with a column of means beside the municipality's own points. */
final class ReferenceTables {

  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(\\d{1,3}(?:[,.]\\d)?)\\s*(?:p|poäng)?\\s*$");
  private static final Pattern AREA =
      Pattern.compile("(?iu)^\\s*(?:område\\s*)?([1-9])\\b[.:)]?\\s*(?=\\p{L}|$).*");
  private static final Pattern TOTAL = Pattern.compile("(?iu)^\\s*(?:total|summa|sammanlagt).*");
  private static final int MOST_ROWS = 20;

  /** Many times what a report has. */
  private static final int MOST_MEANS = 500;

  private static final int LONGEST = 400;
  private static final int LONGEST_REST = 60;
  private static final int MOST_HEADER_LINES = 5;

  private final List<ProseLine> lines;
  private final List<Edition> editions;

  ReferenceTables(List<ProseLine> lines, List<Edition> editions) {
    this.lines = lines;
    this.editions = editions;
  }

  List<References.Mean> means() {
    var means = new ArrayList<References.Mean>();
    for (var i = 0; i < lines.size() && means.size() < MOST_MEANS; i++) {
      var line = lines.get(i);
      if (line.isRow() && line.text().length() <= LONGEST) {
        var cells = line.cells();
        for (var column = 1; column < cells.size(); column++) {
          if (References.MEAN.matcher(cells.get(column)).find()) {
            means.addAll(column(i, column, cells.get(column)));
          }
        }
      }
    }
    return means;
  }

  private List<References.Mean> column(int header, int column, String title) {
    var means = new ArrayList<References.Mean>();
    var first = header + 1;
    var whole = new StringBuilder(title);
    while (first < Math.min(lines.size(), header + MOST_HEADER_LINES) && goesOn(first, column)) {
      var cells = lines.get(first).cells();
      whole.append(' ').append(cells.get(cells.size() > column ? column : 0));
      first++;
    }
    var base = References.base(ProseLine.oneLine(whole.toString()));
    for (var i = first; i < Math.min(lines.size(), header + MOST_ROWS); i++) {
      var line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      var cells = line.cells();
      if (!line.isRow() || line.text().length() > LONGEST || cells.size() <= column) {
        break;
      }
      var number = NUMBER.matcher(cells.get(column));
      if (number.matches()) {
        var points = new BigDecimal(number.group(1).replace(',', '.'));
        area(ProseLine.oneLine(cells.getFirst()))
            .map(area -> new References.Mean(base, lines.get(header).lines(), area, points))
            .ifPresent(means::add);
      }
    }
    return means;
  }

  /** The rest of a header that is printed over several lines. */
  private boolean goesOn(int index, int column) {
    var line = lines.get(index);
    var cells = line.cells();
    var isRest =
        line.isRow()
            ? cells.getFirst().isBlank()
                && cells.size() > column
                && !NUMBER.matcher(cells.get(column)).matches()
            : line.text().length() <= LONGEST_REST;
    return !line.isBlank() && isRest;
  }

  /** The area that a row is about, 0 for all together. */
  private Optional<Integer> area(String title) {
    if (TOTAL.matcher(title).matches()) {
      return Optional.of(0);
    }
    var number = AREA.matcher(title);
    if (number.matches()) {
      return Optional.of(Integer.parseInt(number.group(1)));
    }
    return editions.stream()
        .flatMap(edition -> edition.areas().stream())
        .filter(it -> Likeness.of(title, it.title().sv()) > 0.85)
        .map(it -> it.number())
        .findFirst();
  }
}
