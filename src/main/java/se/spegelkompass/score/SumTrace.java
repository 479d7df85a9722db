package se.spegelkompass.score;

import static se.spegelkompass.web.Sheet.computed;
import static se.spegelkompass.web.Sheet.given;
import static se.spegelkompass.web.Sheet.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.Score;
import se.spegelkompass.web.Sheet;

/** How an area's points, or the total's, came about, from the snapshot alone, as a sheet. */
final class SumTrace {

  private final TraceWords words;
  private final int number;
  private final List<Part> parts;
  private final Function<Score, Optional<Estimate>> figure;
  private final Sheet.Builder sheet;
  private int sum;

  /**
   * What is added.
   *
   * @param label what it is called
   * @param max its greatest points
   * @param points its points in a score
   */
  record Part(String label, int max, Function<Score, Optional<Double>> points) {}

  /**
   * @param title what it is the sum of
   * @param number the area's number, or 0 for the total
   * @param figure the sum itself in a score
   */
  SumTrace(
      TraceWords words,
      String title,
      int number,
      List<Part> parts,
      Function<Score, Optional<Estimate>> figure) {
    this.sheet = new Sheet.Builder(words.round().name() + ": " + title);
    this.words = words;
    this.number = number;
    this.parts = parts;
    this.figure = figure;
  }

  Sheet sheet() {
    var overall = words.preScore().overall();
    var whole = figure.apply(overall);
    parts(overall, whole);
    whole.filter(it -> it.precision().isPresent()).ifPresent(this::uncertainty);
    eachGroup();
    return sheet.sheet();
  }

  private String text(String key) {
    return words.text(key);
  }

  private void parts(Score score, Optional<Estimate> whole) {
    sheet.begin();
    var first = sheet.next();
    for (var part : parts) {
      sheet.line(part.label(), given(part.max()), points(part, score));
    }
    var last = sheet.next() - 1;
    sum =
        sheet.line(
            text("trace.sum"),
            computed(Sheet.sum("B", first, last), parts.stream().mapToInt(Part::max).sum()),
            whole.isPresent()
                ? computed(Sheet.sum("C", first, last), whole.get().value())
                : words(text("trace.no-sum")));
    sheet.end(
        text("trace.parts"),
        text("trace.parts.text"),
        words.columns("trace.part", "trace.max", "score.points"));
  }

  private Sheet.Entry points(Part part, Score score) {
    return part.points().apply(score).map(Sheet::given).orElseGet(() -> words(text("trace.none")));
  }

  private void uncertainty(Estimate whole) {
    var contributions = words.preScore().contributions().getOrDefault(number, List.of());
    sheet.begin();
    var first = sheet.next();
    for (var contribution : contributions) {
      var row = sheet.next();
      sheet.line(
          words.name(words.preScore().groups().get(contribution.part())),
          given(contribution.responses()),
          given(contribution.variance()),
          computed("C%d^2/(B%d-1)".formatted(row, row), contribution.satterthwaite()),
          words(contribution.cautious() ? text("trace.cautious") : ""));
    }
    var last = sheet.next() - 1;
    sheet.end(
        text("trace.uncertainty"),
        text("trace.uncertainty.sum"),
        words.columns(
            "trace.group",
            "score.count",
            "trace.contribution-points",
            "trace.squares",
            "trace.note"));
    new IntervalTrace(words, sheet)
        .write(
            whole,
            new IntervalTrace.Rows("C", "D", first, last),
            "C" + sum,
            "",
            text("trace.certain"));
  }

  /** The groups' own points side by side, and their intervals where they are shown. */
  private void eachGroup() {
    var groups = words.preScore().groups();
    if (groups.isEmpty()) {
      return;
    }
    sheet.begin();
    var first = sheet.next();
    for (var part : parts) {
      sheet.line(part.label(), each(groups, group -> points(part, group.score())));
    }
    var last = sheet.next() - 1;
    sheet.line(
        text("trace.sum"),
        each(
            groups,
            group -> {
              var column = Sheet.column(1 + groups.indexOf(group));
              return figure
                  .apply(group.score())
                  .map(it -> computed(Sheet.sum(column, first, last), it.value()))
                  .orElseGet(() -> words(text("trace.no-sum")));
            }));
    intervals(groups);
    sheet.end(
        text("trace.each-sum"),
        text("trace.each-sum.text"),
        words.columns(text("trace.part"), groups));
  }

  private void intervals(List<GroupScore> groups) {
    if (groups.stream().allMatch(group -> interval(group).isEmpty())) {
      return;
    }
    var rows =
        List.of(
            new Row("trace.group-variance", it -> it.precision().orElseThrow().variance()),
            new Row("trace.df", it -> it.precision().orElseThrow().degreesOfFreedom()),
            new Row("trace.factor", it -> it.precision().orElseThrow().factor()),
            new Row("trace.low", it -> it.interval().orElseThrow().low()),
            new Row("trace.high", it -> it.interval().orElseThrow().high()));
    for (var row : rows) {
      sheet.line(
          text(row.key()),
          each(
              groups,
              group ->
                  interval(group)
                      .map(it -> given(row.value().apply(it)))
                      .orElseGet(() -> words(text("trace.none")))));
    }
  }

  private record Row(String key, Function<Estimate, Double> value) {}

  private Optional<Estimate> interval(GroupScore group) {
    return figure.apply(group.score()).filter(it -> it.interval().isPresent());
  }

  private static Sheet.Entry[] each(
      List<GroupScore> groups, Function<GroupScore, Sheet.Entry> entry) {
    var entries = new ArrayList<Sheet.Entry>();
    groups.forEach(group -> entries.add(entry.apply(group)));
    return entries.toArray(Sheet.Entry[]::new);
  }
}
