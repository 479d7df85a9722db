package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a document's score tables have come to so far, by area. */
final class ScannedAreas {

  /** What an area has at most; a larger total is of all of them. */
  private static final int AREA_MAX = 100;

  private final SortedMap<Integer, RawArea> areas = new TreeMap<>();
  private final SortedMap<Integer, Found<Columns.Values>> summary = new TreeMap<>();
  private Optional<Found<Columns.Values>> grandTotal = Optional.empty();

  /** One of them, whether there is anything in it yet or not. */
  RawArea area(int number) {
    return areas.computeIfAbsent(number, RawArea::new);
  }

  /** A row of a table over all areas counts where the area's own table has no total. */
  void summary(String text, Columns.Values values, Lines where) {
    var number = Integer.parseInt(text.replaceFirst("\\D.*", ""));
    area(number);
    summary.putIfAbsent(number, new Found<>(values, where));
  }

  /**
   * A total, of the area or of them all.
   *
   * @param current the area that is being read; a total of none is left
   */
  void total(OptionalInt current, Columns.Values values, Lines where) {
    if (values.max().filter(max -> max.intValue() > AREA_MAX).isPresent()) {
      grandTotal = grandTotal.or(() -> Optional.of(new Found<>(values, where)));
    } else {
      current.ifPresent(number -> area(number).total(values, where));
    }
  }

  /** Those that have a row or a total, by number. */
  List<RawArea> found() {
    summary.forEach((number, total) -> area(number).total(total.value(), total.lines()));
    return areas.values().stream()
        .filter(found -> !found.rows.isEmpty() || found.total.isPresent())
        .toList();
  }

  /** The row that adds all areas, if the tables have one. */
  Optional<Found<Columns.Values>> grandTotal() {
    return grandTotal;
  }
}
