package se.spegelkompass.score;

import static se.spegelkompass.web.Sheet.computed;
import static se.spegelkompass.web.Sheet.given;
import static se.spegelkompass.web.Sheet.words;

import java.util.List;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.web.Sheet;

/** What each group brings to a sub-question's uncertainty, and its own. */
record SpreadTrace(
    TraceWords trace, SubQuestion subQuestion, List<GroupScore> scored, Sheet.Builder sheet) {

  private static final double PERCENT = SubQuestionTrace.PERCENT;

  /**
   * Writes the groups' contributions.
   *
   * @param first the row of the first group's weight and share
   * @param sums the row of the sum of the weights
   */
  IntervalTrace.Rows write(int first, int sums) {
    sheet.begin();
    var weights = scored.stream().mapToDouble(GroupScore::weight).sum();
    var from = sheet.next();
    for (int i = 0; i < scored.size(); i++) {
      contribution(scored.get(i), first + i, sums, weights);
    }
    var last = sheet.next() - 1;
    sheet.end(
        text("trace.uncertainty"),
        text("trace.uncertainty.text"),
        trace.columns(
            "trace.group",
            "score.count",
            "trace.population",
            "trace.variance",
            "trace.correction",
            "trace.contribution",
            "trace.squares"));
    return new IntervalTrace.Rows("F", "G", from, last);
  }

  private void contribution(GroupScore group, int shared, int sums, double weights) {
    var cell = cell(group);
    var row = sheet.next();
    var precision = cell.precision().orElseThrow().times(PERCENT);
    var weight = group.weight() / weights;
    var contribution = weight * weight * precision.variance();
    sheet.line(
        trace.name(group),
        given(cell.responses()),
        group.population().isPresent()
            ? given(group.population().getAsInt())
            : words(text("trace.population.unknown")),
        variance(cell, row, shared),
        group.population().isPresent()
            ? computed("1-B" + row + "/C" + row, group.correction(cell.responses()))
            : given(1),
        computed("(C%d/C%d)^2*E%d*D%d/B%d".formatted(shared, sums, row, row, row), contribution),
        computed(
            "F%d^2/(B%d-1)".formatted(row, row),
            contribution * contribution / (cell.responses() - 1)));
  }

  /** A group's own variance from 2k; below, the greatest that its mean allows. */
  private Sheet.Entry variance(Cell cell, int row, int shared) {
    if (cell.variance().isPresent()) {
      return given(cell.variance().getAsDouble() * PERCENT * PERCENT);
    }
    var n = cell.responses();
    var percent = cell.share().orElseThrow() * PERCENT;
    return computed(
        "B%d/(B%d-1)*D%d*(100-D%d)".formatted(row, row, shared, shared),
        n / (n - 1.0) * percent * (100 - percent));
  }

  /**
   * Writes each group's own interval.
   *
   * @param first the row of the first group's share
   * @param from the row of the first group's variance
   */
  void each(int first, int from) {
    sheet.begin();
    for (int i = 0; i < scored.size(); i++) {
      each(scored.get(i), first + i, from + i);
    }
    sheet.end(
        text("trace.each"),
        text("trace.each.text"),
        trace.columns(
            "trace.group",
            "trace.share-percent",
            "trace.share-variance",
            "trace.df",
            "trace.factor",
            "trace.low-percent",
            "trace.high-percent",
            "trace.note"));
  }

  private void each(GroupScore group, int shared, int spread) {
    var estimate = group.score().estimate(subQuestion).orElseThrow().times(PERCENT);
    var precision = estimate.precision().orElseThrow();
    var row = sheet.next();
    var half = "E%d*C%d^(1/2)".formatted(row, row);
    sheet.line(
        trace.name(group),
        computed("D" + shared, estimate.value()),
        computed("E%d*D%d/B%d".formatted(spread, spread, spread), precision.variance()),
        computed("B" + spread + "-1", cell(group).responses() - 1),
        given(precision.factor()),
        computed("B" + row + "-" + half, estimate.value() - precision.half()),
        computed("B" + row + "+" + half, estimate.value() + precision.half()),
        words(note(group, estimate)));
  }

  private String note(GroupScore group, Estimate estimate) {
    if (estimate.isCertain()) {
      return trace.certain(List.of(group), subQuestion);
    }
    return estimate.interval().orElseThrow().isCut() ? text("trace.cut") : "";
  }

  private Cell cell(GroupScore group) {
    return group.score().cell(subQuestion);
  }

  private String text(String key) {
    return trace.text(key);
  }
}
