package se.spegelkompass.gap;

import static se.spegelkompass.web.Sheet.computed;
import static se.spegelkompass.web.Sheet.given;

import java.util.List;
import java.util.Locale;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Sheet;

/** How a gap came about, as a sheet: over one sub-question, or over those that both sides have. */
record GapTrace(Messages messages, Locale locale) {

  /**
   * The gap over several sub-questions together.
   *
   * @param title what it is the gap of
   */
  Sheet of(String title, List<SubQuestionGap> subQuestions) {
    var compared = subQuestions.stream().filter(it -> it.gap().isPresent()).toList();
    var sheet = new Sheet.Builder(title);
    if (compared.isEmpty()) {
      return sheet.sheet();
    }
    var whole = compared.stream().map(it -> it.gap().orElseThrow()).reduce(Gap::plus).orElseThrow();
    var sum = points(sheet, compared, whole);
    percent(sheet, sum, whole);
    return sheet.sheet();
  }

  private int points(Sheet.Builder sheet, List<SubQuestionGap> compared, Gap whole) {
    sheet.begin();
    var first = sheet.next();
    for (var it : compared) {
      var gap = it.gap().orElseThrow();
      var row = sheet.next();
      sheet.line(
          it.subQuestion().id() + " " + it.subQuestion().title().in(locale),
          given(gap.max()),
          given(gap.selfPoints()),
          given(gap.officialPoints()),
          computed("C" + row + "-D" + row, gap.points()));
    }
    var last = sheet.next() - 1;
    var sum =
        sheet.line(
            text("trace.sum"),
            computed(Sheet.sum("B", first, last), whole.max()),
            computed(Sheet.sum("C", first, last), whole.selfPoints()),
            computed(Sheet.sum("D", first, last), whole.officialPoints()),
            computed("C" + sheet.next() + "-D" + sheet.next(), whole.points()));
    sheet.end(
        text("gap.trace.points"),
        text("gap.trace.points.text"),
        columns("gap.sub-question", "trace.max", "gap.self", "gap.official", "gap.points"));
    return sum;
  }

  private void percent(Sheet.Builder sheet, int sum, Gap whole) {
    sheet.begin();
    var self =
        sheet.line(
            text("gap.trace.self-percent"),
            computed("C%d/B%d*100".formatted(sum, sum), whole.selfShare() * 100));
    var official =
        sheet.line(
            text("gap.trace.official-percent"),
            computed("D%d/B%d*100".formatted(sum, sum), whole.officialShare() * 100));
    sheet.line(
        text("gap.trace.share"), computed("B" + self + "-B" + official, whole.share() * 100));
    sheet.end(
        text("gap.trace.percent"),
        text("gap.trace.percent.text"),
        columns("trace.step", "trace.value"));
  }

  private List<String> columns(String... keys) {
    return List.of(keys).stream().map(this::text).toList();
  }

  private String text(String key) {
    return messages.get(locale, key);
  }
}
