package se.spegelkompass.score;

import static se.spegelkompass.web.Sheet.computed;
import static se.spegelkompass.web.Sheet.given;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.Distribution;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.web.Sheet;

/** How the answers to a sub-question fall on the steps, and how many do not know. */
record AnswersTrace(TraceWords trace, SubQuestion subQuestion, Sheet.Builder sheet) {

  private static final double PERCENT = SubQuestionTrace.PERCENT;

  void write() {
    overall().distribution().ifPresent(this::steps);
    if (overall().notKnown().isPresent()) {
      notKnown(overall().notKnown().getAsDouble() * PERCENT);
    }
  }

  private void steps(Distribution together) {
    sheet.begin();
    for (var group : trace.preScore().groups()) {
      cell(group).distribution().ifPresent(it -> steps(trace.name(group), it));
    }
    steps(text("trace.together"), together);
    var columns = new ArrayList<>(trace.columns("trace.group"));
    IntStream.rangeClosed(1, together.steps().size())
        .forEach(it -> columns.add(trace.text("trace.step-number", it)));
    columns.add(text("trace.polarisation"));
    sheet.end(text("trace.steps"), text("trace.steps.text"), columns);
  }

  private void steps(String name, Distribution distribution) {
    var row = sheet.next();
    var shares = distribution.steps().stream().map(it -> given(it * PERCENT));
    var last = Sheet.column(distribution.steps().size());
    var ends =
        Stream.of(computed("B" + row + "+" + last + row, distribution.polarisation() * PERCENT));
    sheet.line(name, Stream.concat(shares, ends).toArray(Sheet.Entry[]::new));
  }

  private void notKnown(double together) {
    sheet.begin();
    var first = sheet.next();
    var told = told();
    for (var group : told) {
      var row = sheet.next();
      var percent = cell(group).notKnown().orElseThrow() * PERCENT;
      sheet.line(
          trace.name(group),
          given(group.weight()),
          given(percent),
          computed("B" + row + "*C" + row, group.weight() * percent));
    }
    var last = sheet.next() - 1;
    var weights = told.stream().mapToDouble(GroupScore::weight).sum();
    sheet.line(
        text("trace.together"),
        computed(Sheet.sum("B", first, last), weights),
        computed("D%d/B%d".formatted(last + 1, last + 1), together),
        computed(Sheet.sum("D", first, last), weights * together));
    sheet.end(
        text("score.not-known"),
        text("trace.not-known.text"),
        trace.columns("trace.group", "trace.weight", "trace.percent", "trace.weighted-percent"));
  }

  private List<GroupScore> told() {
    return trace.preScore().groups().stream()
        .filter(group -> cell(group).notKnown().isPresent())
        .toList();
  }

  private Cell overall() {
    return trace.preScore().overall().cell(subQuestion);
  }

  private Cell cell(GroupScore group) {
    return group.score().cell(subQuestion);
  }

  private String text(String key) {
    return trace.text(key);
  }
}
