package se.spegelkompass.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.feedback.ToldPage.AreaLine;
import se.spegelkompass.feedback.ToldPage.Bar;
import se.spegelkompass.framework.Area;
import se.spegelkompass.gap.AreaGap;
import se.spegelkompass.gap.Comparison;
import se.spegelkompass.gap.Dumbbell;
import se.spegelkompass.gap.Gap;
import se.spegelkompass.score.estimate.Score;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** A round's areas in plain words, with the evaluators beside where there are any. */
record AreaWords(Messages messages, Locale locale) {

  static final String NONE = "–";
  private static final int MOST = 3;

  /** From here on the two sides are said to differ; below it they roughly agree. */
  private static final double APART = 0.05;

  /** An area with a figure of its own. */
  private record Rated(Area area, double share) {}

  List<String> apart(Comparison comparison) {
    return sentences(comparison, true);
  }

  List<String> alike(Comparison comparison) {
    return sentences(comparison, false);
  }

  private List<String> sentences(Comparison comparison, boolean apart) {
    Comparator<AreaGap> closest =
        Comparator.comparingDouble(it -> Math.abs(gap(it).orElseThrow().share()));
    return comparison.areas().stream()
        .filter(it -> gap(it).filter(gap -> isApart(gap) == apart).isPresent())
        .sorted(apart ? closest.reversed() : closest)
        .limit(MOST)
        .map(it -> sentence(it, gap(it).orElseThrow()))
        .toList();
  }

  /** Over what is compared of the area, which the sentence tells where that is not all. */
  private static Optional<Gap> gap(AreaGap area) {
    return area.sum().gap();
  }

  private static boolean isApart(Gap gap) {
    return Math.abs(gap.share()) >= APART;
  }

  private String sentence(AreaGap area, Gap gap) {
    var key =
        isApart(gap) ? (gap.share() > 0 ? "feedback.higher" : "feedback.lower") : "feedback.same";
    var sentence =
        text(
            key,
            whole(area),
            Numbers.percent(gap.selfShare(), locale),
            Numbers.percent(gap.officialShare(), locale));
    return isApart(gap) && maybeChance(area, gap)
        ? sentence + " " + text("feedback.chance")
        : sentence;
  }

  private String whole(AreaGap area) {
    var note = note(area.sum().compared(), area.sum().of());
    return note == null ? name(area.area()) : name(area.area()) + " (" + note + ")";
  }

  private static boolean maybeChance(AreaGap area, Gap gap) {
    return area.self()
        .flatMap(it -> it.interval())
        .filter(it -> it.low() <= gap.officialPoints() && gap.officialPoints() <= it.high())
        .isPresent();
  }

  AreaLine line(AreaGap area) {
    var gap = area.sum().gap();
    return new AreaLine(
        name(area.area()),
        gap.map(it -> Dumbbell.of(OptionalDouble.of(it.selfShare()), it.officialShare()))
            .orElse(null),
        null,
        gap.map(it -> Numbers.percent(it.selfShare(), locale)).orElse(NONE),
        Numbers.percent(
            gap.map(Gap::officialShare).orElse(area.sum().officialPoints() / area.sum().max()),
            locale),
        gap.map(it -> Numbers.signedPercentagePoints(it.share(), locale)).orElse(NONE),
        note(area.sum().compared(), area.sum().of()));
  }

  /** Without evaluators. */
  AreaLine line(Area area, Score score) {
    var share = rated(area, score);
    return new AreaLine(
        name(area),
        null,
        share
            .map(it -> new Bar(String.format(Locale.ROOT, "%.2f%%", it.share() * 100), null, null))
            .orElse(null),
        share.map(it -> Numbers.percent(it.share(), locale)).orElse(NONE),
        NONE,
        NONE,
        note(score.scored(area), area.subQuestions().size()));
  }

  private @Nullable String note(int with, int of) {
    return with == of ? null : text("gap.part", with, of);
  }

  List<String> lowest(List<Area> areas, Score score) {
    return rated(areas, score, Comparator.comparingDouble(Rated::share));
  }

  List<String> highest(List<Area> areas, Score score) {
    return rated(areas, score, Comparator.comparingDouble(Rated::share).reversed());
  }

  private List<String> rated(List<Area> areas, Score score, Comparator<Rated> order) {
    return areas.stream()
        .flatMap(it -> rated(it, score).stream())
        .sorted(order)
        .limit(MOST)
        .map(it -> text("feedback.rated", name(it.area()), Numbers.percent(it.share(), locale)))
        .toList();
  }

  private static Optional<Rated> rated(Area area, Score score) {
    return score.points(area).stream().mapToObj(it -> new Rated(area, it / area.max())).findFirst();
  }

  private String name(Area area) {
    return area.number() + " " + area.title().in(locale);
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }
}
