package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/** Lays the rows beside the edition's sub-questions, and the three figures of an area together. */
final class AreaAssembly {

  private final List<RawArea> tables;
  private final Map<Integer, Found<BigDecimal>> boxes;
  private final List<Remark> remarks;
  private final Map<Integer, List<ReportRow>> rows = new TreeMap<>();
  private final Map<String, ReportRow> first = new HashMap<>();

  AreaAssembly(
      List<RawArea> tables,
      Map<Integer, Found<BigDecimal>> boxes,
      RecognisedEdition edition,
      List<Remark> remarks) {
    this.tables = tables;
    this.boxes = boxes;
    this.remarks = remarks;
    switch (edition) {
      case RecognisedEdition.Known(var known) -> match(known);
      case RecognisedEdition.Unknown _ -> keep();
    }
  }

  /** The areas, by number. */
  List<ReportArea> areas() {
    var areas = new TreeMap<Integer, ReportArea>();
    for (var table : tables) {
      if (table.number == TableScanner.NO_AREA) {
        continue;
      }
      areas.put(table.number, area(table.number, table.title, table.total));
    }
    rows.keySet().forEach(number -> areas.putIfAbsent(number, withoutTable(number)));
    boxes.keySet().forEach(number -> areas.putIfAbsent(number, withoutTable(number)));
    return List.copyOf(areas.values());
  }

  private ReportArea withoutTable(int number) {
    return area(number, "", Optional.empty());
  }

  private ReportArea area(int number, String title, Optional<Found<BigDecimal>> total) {
    return new ReportArea(
        number,
        title,
        Optional.ofNullable(boxes.get(number)),
        total,
        rows.getOrDefault(number, List.of()));
  }

  private void keep() {
    for (var table : tables) {
      for (var row : table.rows) {
        add(table.number, row, Optional.empty());
        unclear(row, Place.ofRow(table.number, Optional.empty(), row.lines()));
      }
    }
  }

  private void match(Edition edition) {
    var matcher = new RowMatcher(edition);
    for (var table : tables) {
      table.rows.forEach(row -> matched(row, matcher.match(row)));
    }
    edition.subQuestions().filter(it -> !first.containsKey(it.id())).forEach(this::missing);
  }

  private void matched(RawRow row, RowMatcher.Match match) {
    switch (match) {
      case RowMatcher.Match.Sure(var found) -> about(found, row);
      case RowMatcher.Match.ByTitle(var found) -> {
        remarks.add(
            new Remark.NumberAndTitleDisagree(place(found, row), row.number(), row.title()));
        about(found, row);
      }
      case RowMatcher.Match.ByNumber(var found) -> {
        remarks.add(new Remark.TitleUnfamiliar(place(found, row), row.title()));
        about(found, row);
      }
      case RowMatcher.Match.None() -> {
        var place = Place.ofRow(row.area(), Optional.empty(), row.lines());
        remarks.add(new Remark.UnknownRow(place, row.number(), row.title()));
        add(row.area(), row, Optional.empty());
      }
    }
  }

  private void about(SubQuestion found, RawRow row) {
    var earlier = Optional.ofNullable(first.get(found.id()));
    if (earlier.isPresent()) {
      duplicate(found, row, earlier.get());
      return;
    }
    first.put(found.id(), add(found.area(), row, Optional.of(found.id())));
    unclear(row, place(found, row));
    row.values()
        .max()
        .filter(max -> max.compareTo(BigDecimal.valueOf(found.max())) != 0)
        .ifPresent(max -> remarks.add(new Remark.MaxDiffers(place(found, row), max, found.max())));
  }

  private void duplicate(SubQuestion found, RawRow row, ReportRow earlier) {
    remarks.add(
        new Remark.DuplicateRow(
            Place.ofRow(found.area(), Optional.of(found.id()), earlier.lines(), row.lines()),
            earlier.achieved(),
            row.values().achieved()));
  }

  private void unclear(RawRow row, Place place) {
    if (!row.values().clear()) {
      remarks.add(new Remark.FiguresUnclear(place, row.printed()));
    } else if (row.values().achieved().isEmpty()) {
      remarks.add(new Remark.PointsMissing(place));
    }
  }

  private void missing(SubQuestion missing) {
    var table =
        tables.stream()
            .filter(it -> it.number == missing.area())
            .flatMap(it -> it.lines.stream())
            .toList();
    remarks.add(
        new Remark.RowMissing(
            new Place(OptionalInt.of(missing.area()), Optional.of(missing.id()), table)));
  }

  private ReportRow add(int area, RawRow row, Optional<String> subQuestionId) {
    var values = row.values();
    var added =
        new ReportRow(
            row.number(),
            row.title(),
            values.achieved(),
            values.max(),
            values.percent(),
            subQuestionId,
            row.lines());
    rows.computeIfAbsent(area, _ -> new ArrayList<>()).add(added);
    return added;
  }

  private static Place place(SubQuestion subQuestion, RawRow row) {
    return Place.ofRow(subQuestion.area(), Optional.of(subQuestion.id()), row.lines());
  }
}
