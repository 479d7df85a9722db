package se.spegelkompass.score;

import static se.spegelkompass.web.Sheet.computed;
import static se.spegelkompass.web.Sheet.given;
import static se.spegelkompass.web.Sheet.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.Distribution;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.Precision;
import se.spegelkompass.web.Sheet;

/**
 * How a sub-question's figures came about, from the snapshot alone, as a sheet. Shares stand in
 * percent and variances in percent squared, so that they can be read.
 */
final class SubQuestionTrace {

  private static final double PERCENT = 100;

  private final TraceWords words;
  private final SubQuestion subQuestion;
  private final Cell overall;
  private final List<GroupScore> scored;
  private final Sheet.Builder sheet = new Sheet.Builder();

  /** Rows of the first block that later ones refer to. */
  private int firstGroup;

  private int sums;

  SubQuestionTrace(TraceWords words, SubQuestion subQuestion) {
    this.words = words;
    this.subQuestion = subQuestion;
    this.overall = words.preScore().overall().cell(subQuestion);
    this.scored =
        words.preScore().groups().stream()
            .filter(group -> group.score().share(subQuestion).isPresent())
            .toList();
  }

  Sheet sheet() {
    overall
        .share()
        .ifPresent(share -> {
          groups();
          points(share);
          overall.precision().ifPresent(precision -> uncertainty(share, precision));
          eachGroup();
          steps();
        });
    notKnown();
    return sheet.sheet();
  }

  private String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  private void groups() {
    sheet.begin();
    firstGroup = sheet.next();
    for (var group : scored) {
      var percent = cell(group).share().orElseThrow() * PERCENT;
      var row = sheet.next();
      sheet.line(
          words.name(group),
          given(cell(group).responses()),
          given(group.weight()),
          given(percent),
          computed("C" + row + "*D" + row, group.weight() * percent));
    }
    var last = sheet.next() - 1;
    sums =
        sheet.line(
            text("trace.sum"),
            computed(Sheet.sum("B", firstGroup, last), overall.responses()),
            computed(Sheet.sum("C", firstGroup, last), weights()),
            words(""),
            computed(
                Sheet.sum("E", firstGroup, last),
                weights() * overall.share().orElseThrow() * PERCENT));
    sheet.end(
        text("trace.groups"),
        text("trace.groups.text"),
        words.columns(
            "trace.group",
            "score.count",
            "trace.weight",
            "trace.share-percent",
            "trace.weighted-percent"));
  }

  private double weights() {
    return scored.stream().mapToDouble(GroupScore::weight).sum();
  }

  private int share;
  private int max;

  private void points(double value) {
    sheet.begin();
    share = sheet.line(text("trace.share"), computed("E" + sums + "/C" + sums, value * PERCENT));
    max = sheet.line(text("trace.max"), given(subQuestion.max()));
    sheet.line(
        text("trace.points"),
        computed("B" + share + "/100*B" + max, value * subQuestion.max()));
    sheet.end(text("trace.to-points"), "", words.columns("trace.step", "trace.value"));
  }

  private void uncertainty(double value, Precision precision) {
    var percent = precision.times(PERCENT);
    sheet.begin();
    var first = sheet.next();
    var told = 0.0;
    var toldSquares = 0.0;
    for (int i = 0; i < scored.size(); i++) {
      var contribution = contribution(i);
      told += contribution.orElse(0.0);
      toldSquares += square(contribution.orElse(0.0), cell(scored.get(i)).responses());
    }
    if (scored.stream().anyMatch(group -> cell(group).variance().isEmpty())) {
      sheet.line(
          text("trace.untold"),
          words(""),
          words(""),
          words(""),
          words(""),
          given(Math.max(0, percent.variance() - told)),
          given(Math.max(0, squares(percent) - toldSquares)));
    }
    var last = sheet.next() - 1;
    sheet.end(
        text("trace.uncertainty"),
        text("trace.uncertainty.text"),
        words.columns(
            "trace.group",
            "score.count",
            "trace.population",
            "trace.variance",
            "trace.correction",
            "trace.contribution",
            "trace.squares"));
    new IntervalTrace(words, sheet)
        .write(
            Estimate.points(value, subQuestion.max(), Optional.of(precision)),
            new IntervalTrace.Rows("F", "G", first, last),
            "B" + share + "/100*B" + max,
            "/100*B" + max);
  }

  private static double square(double contribution, int responses) {
    return contribution == 0 ? 0 : contribution * contribution / (responses - 1);
  }

  /** Σ v²/(n−1): what Satterthwaite's fraction has below. */
  private static double squares(Precision precision) {
    return precision.variance() == 0
        ? 0
        : precision.variance() * precision.variance() / precision.degreesOfFreedom();
  }

  /** Writes a group's line; empty where its variance is not shown. */
  private Optional<Double> contribution(int index) {
    var group = scored.get(index);
    var cell = cell(group);
    var population = population(group);
    if (cell.variance().isEmpty()) {
      sheet.line(
          words.name(group),
          given(cell.responses()),
          population,
          words(text("trace.not-shown")),
          words(""),
          words(""),
          words(""));
      return Optional.empty();
    }
    var row = sheet.next();
    var variance = cell.variance().getAsDouble() * PERCENT * PERCENT;
    var correction = group.correction(cell.responses());
    var weight = group.weight() / weights();
    var contribution = weight * weight * correction * variance / cell.responses();
    sheet.line(
        words.name(group),
        given(cell.responses()),
        population,
        given(variance),
        group.population().isPresent()
            ? computed("1-B" + row + "/C" + row, correction)
            : given(correction),
        computed(
            "(C%d/C%d)^2*E%d*D%d/B%d".formatted(firstGroup + index, sums, row, row, row),
            contribution),
        computed("F%d^2/(B%d-1)".formatted(row, row), square(contribution, cell.responses())));
    return Optional.of(contribution);
  }

  private Sheet.Entry population(GroupScore group) {
    return group.population().isPresent()
        ? given(group.population().getAsInt())
        : words(text("trace.population.unknown"));
  }

  /** Each group's own interval, where it is shown. */
  private void eachGroup() {
    var told = scored.stream().filter(group -> isTold(cell(group))).toList();
    if (told.isEmpty()) {
      return;
    }
    sheet.begin();
    for (var group : told) {
      var estimate = group.score().estimate(subQuestion).orElseThrow().times(PERCENT);
      var precision = estimate.precision().orElseThrow();
      var row = sheet.next();
      sheet.line(
          words.name(group),
          given(estimate.value()),
          given(precision.variance()),
          given(precision.degreesOfFreedom()),
          given(precision.factor()),
          computed(
              "B%d-E%d*C%d^0.5".formatted(row, row, row), estimate.value() - precision.half()),
          computed(
              "B%d+E%d*C%d^0.5".formatted(row, row, row), estimate.value() + precision.half()));
    }
    sheet.end(
        text("trace.each"),
        text("trace.each.text"),
        words.columns(
            "trace.group",
            "trace.share-percent",
            "trace.share-variance",
            "trace.df",
            "trace.factor",
            "trace.low-percent",
            "trace.high-percent"));
  }

  private static boolean isTold(Cell cell) {
    return cell.precision().filter(it -> it.variance() > 0).isPresent();
  }

  private void steps() {
    var told = scored.stream().filter(group -> cell(group).distribution().isPresent()).toList();
    if (told.isEmpty()) {
      return;
    }
    sheet.begin();
    told.forEach(group -> steps(words.name(group), cell(group).distribution().orElseThrow()));
    overall.distribution().ifPresent(it -> steps(text("trace.together"), it));
    var columns = new ArrayList<>(words.columns("trace.group"));
    var count = overall.distribution().orElseThrow().steps().size();
    IntStream.rangeClosed(1, count).forEach(it -> columns.add(text("trace.step-number", it)));
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

  private void notKnown() {
    var told =
        words.preScore().groups().stream()
            .filter(group -> cell(group).notKnown().isPresent())
            .toList();
    if (told.isEmpty()) {
      return;
    }
    sheet.begin();
    var first = sheet.next();
    for (var group : told) {
      var row = sheet.next();
      var percent = cell(group).notKnown().orElseThrow() * PERCENT;
      sheet.line(
          words.name(group),
          given(group.weight()),
          given(percent),
          computed("B" + row + "*C" + row, group.weight() * percent));
    }
    var last = sheet.next() - 1;
    var weights = told.stream().mapToDouble(GroupScore::weight).sum();
    var together = overall.notKnown().orElseThrow() * PERCENT;
    sheet.line(
        text("trace.together"),
        computed(Sheet.sum("B", first, last), weights),
        computed("D%d/B%d".formatted(last + 1, last + 1), together),
        computed(Sheet.sum("D", first, last), weights * together));
    sheet.end(
        text("score.not-known"),
        text("trace.not-known.text"),
        words.columns("trace.group", "trace.weight", "trace.percent", "trace.weighted-percent"));
  }

  private Cell cell(GroupScore group) {
    return group.score().cell(subQuestion);
  }
}
