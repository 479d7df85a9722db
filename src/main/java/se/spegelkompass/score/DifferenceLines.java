package se.spegelkompass.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.Difference;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Interval;
import se.spegelkompass.score.estimate.Score;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Writes out the differences between two scores of the same edition. */
record DifferenceLines(
    Side first,
    Side second,
    Difference.People people,
    String path,
    Messages messages,
    Locale locale) {

  private static final String NONE = "–";

  /**
   * One of the two.
   *
   * @param kinds the kinds of people in it, who decide what was asked
   */
  record Side(String name, Score score, List<GroupKind> kinds) {

    private List<Item> items(SubQuestion subQuestion) {
      return subQuestion.items().stream()
          .filter(item -> kinds.stream().anyMatch(item::isFor))
          .toList();
    }
  }

  List<DifferencePage.Line> areas(Edition edition) {
    return edition.areas().stream().map(this::area).toList();
  }

  List<DifferencePage.Line> subQuestions(Edition edition) {
    return edition.subQuestions().map(this::subQuestion).toList();
  }

  private DifferencePage.Line area(Area it) {
    return line(
        it.number() + " " + it.title().in(locale),
        TracePages.area(it),
        score -> score.estimate(it).map(points -> points.times(1.0 / it.max())),
        text("difference.no-sum"));
  }

  private DifferencePage.Line subQuestion(SubQuestion it) {
    return line(
        it.id() + " " + it.title().in(locale),
        it.id(),
        score -> score.estimate(it),
        first.items(it).equals(second.items(it)) ? null : text("difference.other-items"),
        Stream.of(first, second)
            .filter(side -> side.score().share(it).isEmpty())
            .map(side ->
                messages.get(
                    locale,
                    side.items(it).isEmpty() ? "difference.not-asked" : "difference.hidden",
                    side.name()))
            .collect(Collectors.joining(" ")));
  }

  private DifferencePage.Line line(
      String title, String figure, Function<Score, Optional<Estimate>> share, String missing) {
    return line(title, figure, share, null, missing);
  }

  private DifferencePage.Line line(
      String title,
      String figure,
      Function<Score, Optional<Estimate>> share,
      @Nullable String caution,
      String missing) {
    var one = share.apply(first.score());
    var other = share.apply(second.score());
    var difference = one.flatMap(a -> other.map(b -> Difference.between(a, b, people)));
    return new DifferencePage.Line(
        title,
        path + "/resultat/" + figure,
        percent(one),
        percent(other),
        difference
            .map(it -> Numbers.signedPercentagePoints(it.estimate().value(), locale))
            .orElse(NONE),
        difference.flatMap(it -> it.estimate().interval()).map(this::range).orElse(NONE),
        difference.filter(Difference::isSecured).isPresent(),
        difference.isPresent(),
        difference
            .map(it ->
                notes(it, caution)
                    .collect(
                        Collectors.collectingAndThen(
                            Collectors.joining(" "), DifferenceLines::orNothing)))
            .orElse(Optional.of(missing))
            .orElse(null));
  }

  private static Optional<String> orNothing(String notes) {
    return Optional.of(notes).filter(it -> !it.isEmpty());
  }

  private Stream<String> notes(Difference difference, @Nullable String caution) {
    return Stream.of(uncertainty(difference.estimate()), Optional.ofNullable(caution))
        .flatMap(Optional::stream);
  }

  private Optional<String> uncertainty(Estimate difference) {
    if (difference.isCertain()) {
      return Optional.of(text("difference.certain"));
    }
    if (difference.precision().isEmpty()) {
      return Optional.of(text("difference.no-interval"));
    }
    return difference.interval().filter(Interval::isCut).map(it -> text("score.interval.cut"));
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

  private String text(String key) {
    return messages.get(locale, key);
  }
}
