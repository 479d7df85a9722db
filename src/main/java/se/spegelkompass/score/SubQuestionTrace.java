package se.spegelkompass.score;

import static se.spegelkompass.web.Sheet.computed;
import static se.spegelkompass.web.Sheet.given;
import static se.spegelkompass.web.Sheet.words;

import java.util.List;
import java.util.Optional;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.ItemScores;
import se.spegelkompass.web.Sheet;

/**
 * How a sub-question's figures came about, from the snapshot alone, as a sheet. Shares stand in
 * percent and variances in percent squared, so that they can be read.
 */
final class SubQuestionTrace {

  static final double PERCENT = 100;

  private final TraceWords words;
  private final SubQuestion subQuestion;
  private final ItemScores items;
  private final Cell overall;
  private final List<GroupScore> scored;
  private final Sheet.Builder sheet;

  SubQuestionTrace(TraceWords words, SubQuestion subQuestion, ItemScores items) {
    this.words = words;
    this.subQuestion = subQuestion;
    this.items = items;
    this.sheet = new Sheet.Builder(words.round().name() + ": " + words.title(subQuestion));
    this.overall = words.preScore().overall().cell(subQuestion);
    this.scored =
        words.preScore().groups().stream()
            .filter(group -> group.score().share(subQuestion).isPresent())
            .toList();
  }

  Sheet sheet() {
    overall.share().ifPresent(this::shares);
    new AnswersTrace(words, subQuestion, sheet).write();
    new ItemsTrace(words, subQuestion, items, sheet).write();
    return sheet.sheet();
  }

  private void shares(double share) {
    var first = sheet.next() + Sheet.Builder.BEFORE_LINES;
    var sums = groups(first, share);
    var max = points(sums, share);
    overall
        .precision()
        .ifPresent(precision -> {
          var groups = new SpreadTrace(words, subQuestion, scored, sheet);
          var rows = groups.write(first, sums);
          new IntervalTrace(words, sheet)
              .write(
                  Estimate.points(share, subQuestion.max(), Optional.of(precision)),
                  rows,
                  "B" + (max + 1),
                  "/100*B" + max,
                  words.certain(scored, subQuestion));
          groups.each(first, rows.first());
        });
  }

  /** Returns the row of the sums. */
  private int groups(int first, double share) {
    sheet.begin();
    for (var group : scored) {
      var cell = group.score().cell(subQuestion);
      var percent = cell.share().orElseThrow() * PERCENT;
      var row = sheet.next();
      sheet.line(
          words.name(group),
          given(cell.responses()),
          given(group.weight()),
          given(percent),
          computed("C" + row + "*D" + row, group.weight() * percent));
    }
    var last = sheet.next() - 1;
    var weights = scored.stream().mapToDouble(GroupScore::weight).sum();
    var sums =
        sheet.line(
            text("trace.sum"),
            computed(Sheet.sum("B", first, last), overall.responses()),
            computed(Sheet.sum("C", first, last), weights),
            words(""),
            computed(Sheet.sum("E", first, last), weights * share * PERCENT));
    sheet.end(
        text("trace.groups"),
        text("trace.groups.text"),
        words.columns(
            "trace.group",
            "score.count",
            "trace.weight",
            "trace.share-percent",
            "trace.weighted-percent"));
    return sums;
  }

  /** Returns the row of the maximum; the points stand below it. */
  private int points(int sums, double value) {
    sheet.begin();
    var share =
        sheet.line(text("trace.share"), computed("E" + sums + "/C" + sums, value * PERCENT));
    var max = sheet.line(text("trace.max"), given(subQuestion.max()));
    sheet.line(
        text("trace.points"), computed("B" + share + "/100*B" + max, value * subQuestion.max()));
    sheet.end(text("trace.to-points"), "", words.columns("trace.step", "trace.value"));
    return max;
  }

  private String text(String key) {
    return words.text(key);
  }
}
