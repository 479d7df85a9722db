package se.spegelkompass.score;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.ResultPage.Bar;
import se.spegelkompass.score.ResultPage.ResultArea;
import se.spegelkompass.score.ResultPage.ResultCell;
import se.spegelkompass.score.ResultPage.ResultRow;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.Interval;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.score.estimate.Score;
import se.spegelkompass.web.Numbers;

/** Writes out a pre-score, area by area; what is not shown says why. */
record ResultRows(TraceWords words) {

  private static final String NONE = "–";

  ResultArea area(Area area) {
    var estimate = preScore().overall().estimate(area);
    return new ResultArea(
        area.number() + " " + area.title().in(locale()),
        href(TracePages.area(area)),
        bar(estimate),
        sum(preScore().overall().points(area)),
        range(estimate),
        note(area, estimate),
        preScore().groups().stream().map(group -> cell(group, area)).toList(),
        area.subQuestions().stream().map(this::row).toList());
  }

  private ResultRow row(SubQuestion subQuestion) {
    var cell = preScore().overall().cell(subQuestion);
    var points = preScore().overall().points(subQuestion);
    var estimate =
        preScore().overall().estimate(subQuestion).map(it -> it.times(subQuestion.max()));
    return new ResultRow(
        subQuestion.id(),
        subQuestion.title().in(locale()),
        href(subQuestion.id()),
        bar(estimate),
        text("score.points-of", points(points), subQuestion.max()),
        range(estimate),
        percent(cell.share()),
        percent(cell.notKnown()),
        points.isPresent() ? Integer.toString(cell.responses()) : NONE,
        points.isPresent() ? cut(estimate) : text("score.too-few", words.preScore().k()),
        preScore().groups().stream().map(group -> cell(group, subQuestion)).toList());
  }

  private ResultCell cell(GroupScore group, Area area) {
    var points = group.score().points(area);
    return points.isPresent()
        ? new ResultCell(sum(points), true)
        : new ResultCell(
            text("score.part", group.score().scored(area), area.subQuestions().size()), false);
  }

  private ResultCell cell(GroupScore group, SubQuestion subQuestion) {
    var share = group.score().share(subQuestion);
    if (share.isPresent()) {
      return new ResultCell(percent(share), true);
    }
    return new ResultCell(
        words.isAsked(group, subQuestion)
            ? text("score.cell.too-few")
            : text("score.cell.not-asked"),
        false);
  }

  private @Nullable String note(Area area, Optional<Estimate> estimate) {
    var part = part(preScore().overall(), area);
    return part == null ? cut(estimate) : part;
  }

  private @Nullable String cut(Optional<Estimate> estimate) {
    return estimate.flatMap(Estimate::interval).filter(Interval::isCut).isPresent()
        ? text("score.interval.cut")
        : null;
  }

  private @Nullable String part(Score score, Area area) {
    var all = area.subQuestions().size();
    return score.scored(area) == all ? null : text("score.part.whole", score.scored(area), all);
  }

  private String points(OptionalDouble points) {
    return points.isPresent() ? Numbers.points(points.getAsDouble(), locale()) : NONE;
  }

  /** Sums stand in columns, so they all have a decimal. */
  private String sum(OptionalDouble points) {
    return points.isPresent() ? Numbers.decimal(points.getAsDouble(), 1, locale()) : NONE;
  }

  private String percent(OptionalDouble share) {
    return share.isPresent() ? Numbers.percent(share.getAsDouble(), locale()) : NONE;
  }

  private String range(Optional<Estimate> estimate) {
    return estimate
        .flatMap(Estimate::interval)
        .map(it -> ShownInterval.fine(it, words.messages(), locale()).range())
        .orElse(NONE);
  }

  private String href(String figure) {
    return "/matningar/" + words.round().id() + "/resultat/" + figure;
  }

  private static Bar bar(Optional<Estimate> estimate) {
    var interval = estimate.flatMap(Estimate::interval);
    return new Bar(
        estimate.map(it -> width(it.value(), it)).orElse(null),
        interval.map(it -> width(it.low(), estimate.orElseThrow())).orElse(null),
        interval.map(it -> width(it.high(), estimate.orElseThrow())).orElse(null));
  }

  private static String width(double points, Estimate of) {
    return String.format(Locale.ROOT, "%.2f%%", points / of.max() * 100);
  }

  private PreScore preScore() {
    return words.preScore();
  }

  private Locale locale() {
    return words.locale();
  }

  private String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }
}
