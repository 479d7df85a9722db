package se.spegelkompass.score;

import static se.spegelkompass.web.Sheet.computed;
import static se.spegelkompass.web.Sheet.given;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.ItemScore;
import se.spegelkompass.score.estimate.ItemScores;
import se.spegelkompass.web.Sheet;

/** How the figures of a sub-question's single items came about. */
record ItemsTrace(
    TraceWords trace, SubQuestion subQuestion, ItemScores scores, Sheet.Builder sheet) {

  private static final double PERCENT = SubQuestionTrace.PERCENT;

  void write() {
    subQuestion.items().forEach(item -> share(item).ifPresent(it -> write(item, it)));
  }

  private OptionalDouble share(Item item) {
    return scores.overall().getOrDefault(item.id(), ItemScore.HIDDEN).share();
  }

  private void write(Item item, double together) {
    sheet.begin();
    var first = sheet.next();
    var parts =
        IntStream.range(0, scores.groups().size())
            .filter(part -> score(part, item).share().isPresent())
            .toArray();
    for (var part : parts) {
      var group = trace.preScore().groups().get(part);
      var row = sheet.next();
      var percent = score(part, item).share().orElseThrow() * PERCENT;
      sheet.line(
          trace.name(group),
          given(group.weight()),
          given(percent),
          computed("B" + row + "*C" + row, group.weight() * percent));
    }
    var last = sheet.next() - 1;
    var weights =
        IntStream.of(parts)
            .mapToObj(trace.preScore().groups()::get)
            .mapToDouble(GroupScore::weight)
            .sum();
    sheet.line(
        trace.text("trace.together"),
        computed(Sheet.sum("B", first, last), weights),
        computed("D%d/B%d".formatted(last + 1, last + 1), together * PERCENT),
        computed(Sheet.sum("D", first, last), weights * together * PERCENT));
    sheet.end(
        item.question().in(trace.locale()),
        trace.text("trace.items.text", dimension(item, trace.locale())),
        columns());
  }

  private String dimension(Item item, Locale locale) {
    return trace.messages().get(locale, "dimension." + item.dimension().key());
  }

  private List<String> columns() {
    return trace.columns("trace.group", "trace.weight", "trace.percent", "trace.weighted-percent");
  }

  private ItemScore score(int part, Item item) {
    return scores.groups().get(part).getOrDefault(item.id(), ItemScore.HIDDEN);
  }
}
