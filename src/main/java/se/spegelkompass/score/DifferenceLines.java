package se.spegelkompass.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.Difference;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Interval;
import se.spegelkompass.score.estimate.Score;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Writes out the differences between two scores of the same edition. */
record DifferenceLines(
    Score first, Score second, Difference.People people, Messages messages, Locale locale) {

  private static final String NONE = "–";

  List<DifferencePage.Line> areas(Edition edition) {
    return edition.areas().stream().map(this::area).toList();
  }

  List<DifferencePage.Line> subQuestions(Edition edition) {
    return edition.subQuestions().map(this::subQuestion).toList();
  }

  private DifferencePage.Line area(Area it) {
    Function<Score, Optional<Estimate>> share =
        score -> score.estimate(it).map(points -> points.times(1.0 / it.max()));
    return line(it.number() + " " + it.title().in(locale), share, "difference.no-sum");
  }

  private DifferencePage.Line subQuestion(SubQuestion it) {
    return line(
        it.id() + " " + it.title().in(locale), score -> score.estimate(it), "difference.hidden");
  }

  private DifferencePage.Line line(
      String title, Function<Score, Optional<Estimate>> share, String missing) {
    var one = share.apply(first);
    var other = share.apply(second);
    var difference =
        one.flatMap(a -> other.map(b -> Difference.between(a, b, people)));
    var interval = difference.map(Difference::estimate).flatMap(Estimate::interval);
    var secured = difference.filter(Difference::isSecured).isPresent();
    return new DifferencePage.Line(
        title,
        percent(one),
        percent(other),
        difference
            .map(it -> Numbers.signedPercentagePoints(it.estimate().value(), locale))
            .orElse(NONE),
        interval.map(this::range).orElse(NONE),
        secured,
        difference.isPresent(),
        note(difference, interval, secured, missing));
  }

  private @Nullable String note(
      Optional<Difference> difference,
      Optional<Interval> interval,
      boolean secured,
      String missing) {
    if (difference.isEmpty()) {
      return messages.get(locale, missing);
    }
    if (interval.isEmpty()) {
      return messages.get(locale, "difference.no-interval");
    }
    if (secured) {
      return messages.get(locale, "difference.sure");
    }
    return interval.get().isCut() ? messages.get(locale, "score.interval.cut") : null;
  }

  private String percent(Optional<Estimate> share) {
    return share.map(it -> Numbers.percent(it.value(), locale)).orElse(NONE);
  }

  private String range(Interval interval) {
    return messages.get(
        locale,
        "difference.range",
        Numbers.signedPercentagePoints(interval.low(), locale),
        Numbers.signedPercentagePoints(interval.high(), locale));
  }

  /** How many of some lines are secured. */
  static long secured(Stream<DifferencePage.Line> lines) {
    return lines.filter(DifferencePage.Line::secured).count();
  }
}
