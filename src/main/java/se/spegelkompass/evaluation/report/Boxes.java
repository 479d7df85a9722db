package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.spegelkompass.framework.Edition;

/** The box under each area's heading: its headings (Rubriker) and the area's points (Poäng). */
final class Boxes {

  private static final Pattern START = Pattern.compile("(?iu)^rubriker?\\b.*");
  private static final Pattern POINTS = Pattern.compile("(?iu)\\bpoäng\\b");
  private static final Pattern HEADING =
      Pattern.compile("(?iu)^(?:\\d+(?:\\.\\d+)*\\.?\\s+)?område\\s*(\\d{1,2})\\b.*");
  private static final Pattern END = Pattern.compile("(?iu)^(?:allmänt|styrkor)\\b.*");
  private static final int LONGEST_LINE = 250;
  private static final int MOST_LINES = 25;
  private static final int TITLE_WITHIN = 3;
  private static final int FARTHEST_HEADING = 100;
  private static final BigDecimal MAX = BigDecimal.valueOf(100);

  private final List<SourceLine> lines;
  private final List<Edition> editions;
  private final PageFurniture furniture;
  private final Map<Integer, Found<BigDecimal>> figures = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  Boxes(List<SourceLine> lines, List<Edition> editions) {
    this.lines = lines;
    this.editions = editions;
    this.furniture = new PageFurniture(lines);
    for (var i = 0; i < lines.size(); i++) {
      if (START.matcher(lines.get(i).text()).matches()) {
        var start = i;
        areaAbove(i).ifPresent(area -> read(area, start));
      }
    }
  }

  /** The points, by the area's number. */
  Map<Integer, Found<BigDecimal>> figures() {
    return figures;
  }

  List<Remark> remarks() {
    return remarks;
  }

  private void read(int area, int start) {
    var box = box(start);
    if (box.stream().noneMatch(line -> POINTS.matcher(line.text()).find())) {
      return;
    }
    var beside = new ArrayList<Found<BigDecimal>>();
    var alone = new ArrayList<Found<BigDecimal>>();
    for (var line : box) {
      var found = Figures.of(POINTS.matcher(line.text()).replaceAll(" "));
      var into = found.areAll() ? alone : beside;
      var points = points(found);
      points.forEach(value -> into.add(new Found<>(value, line.lines())));
    }
    var all = new ArrayList<>(beside);
    all.addAll(alone);
    // A number alone on its line can be the page's; beside a heading it is the box's.
    var certain = distinct(all) > 1 ? beside : all;
    if (distinct(certain) == 1) {
      figures.putIfAbsent(area, certain.getFirst());
    } else if (!all.isEmpty()) {
      var where = all.stream().map(Found::lines).toList();
      remarks.add(new Remark.BoxUnclear(Place.ofArea(area, where)));
    }
  }

  /** "56 av 100" is 56. */
  private static List<BigDecimal> points(Figures found) {
    var values =
        found.cells().stream()
            .filter(cell -> !cell.percent())
            .flatMap(cell -> cell.value().stream())
            .filter(value -> value.compareTo(MAX) <= 0)
            .toList();
    return values.size() > 1
        ? values.stream().filter(value -> value.compareTo(MAX) < 0).toList()
        : values;
  }

  private static long distinct(List<Found<BigDecimal>> found) {
    return found.stream().map(it -> it.value().stripTrailingZeros()).distinct().count();
  }

  private List<SourceLine> box(int start) {
    var box = new ArrayList<>(List.of(lines.get(start)));
    for (var line : lines.subList(start + 1, lines.size())) {
      var text = line.text();
      var ends = END.matcher(text).matches() || HEADING.matcher(text).matches();
      var prose = text.length() > LONGEST_LINE && Figures.of(text).cells().isEmpty();
      if (ends || prose || START.matcher(text).matches() || box.size() > MOST_LINES) {
        break;
      }
      if (!line.isBlank() && !furniture.has(line)) {
        box.add(line);
      }
    }
    return box;
  }

  private OptionalInt areaAbove(int start) {
    var above = 0;
    for (var i = start - 1; i >= Math.max(0, start - FARTHEST_HEADING); i--) {
      var text = lines.get(i).text();
      var heading = HEADING.matcher(text);
      if (heading.matches()) {
        return OptionalInt.of(Integer.parseInt(heading.group(1)));
      }
      if (!text.isBlank() && above < TITLE_WITHIN) {
        above++;
        var titled = titled(text.replaceFirst("^[\\d.\\s]+", ""));
        if (titled.isPresent()) {
          return titled;
        }
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt titled(String text) {
    return editions.stream()
        .flatMap(edition -> edition.areas().stream())
        .filter(area -> Likeness.of(text, area.title().sv()) > 0.9)
        .mapToInt(area -> area.number())
        .findFirst();
  }
}
