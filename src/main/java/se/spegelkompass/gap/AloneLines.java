package se.spegelkompass.gap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.AlonePage.Line;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.gap.analysis.GroupDifference;
import se.spegelkompass.gap.analysis.GroupDifferences;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Which sub-questions stand out in a pre-score by itself. Of equal ones the first come first. */
record AloneLines(
    Round round,
    Edition edition,
    PreScore preScore,
    ScoreWords scores,
    Messages messages,
    Locale locale) {

  private static final int MOST = 3;

  /**
   * The share of "vet inte" that is worth a thought, 0..1: every fourth. Our own choice, half of
   * {@link GapClass#MANY_NOT_KNOWN}, so that it is seen well before the sub-question is Okänd.
   */
  private static final double MANY = 0.25;

  private record Shared(SubQuestion subQuestion, double share) {}

  /** Highest share first; none where all are alike. */
  List<Line> strongest() {
    return strongest(shares()).stream().map(this::line).toList();
  }

  /** Lowest share first; only those below the strongest. */
  List<Line> weakest() {
    var all = shares();
    var limit = strongest(all).stream().mapToDouble(Shared::share).min().orElse(0);
    return outermost(all, Comparator.comparingDouble(Shared::share)).stream()
        .filter(it -> it.share() < limit)
        .map(this::line)
        .toList();
  }

  private static List<Shared> strongest(List<Shared> all) {
    var lowest = all.stream().mapToDouble(Shared::share).min().orElse(0);
    return outermost(all, Comparator.comparingDouble(it -> -it.share())).stream()
        .filter(it -> it.share() > lowest)
        .toList();
  }

  private static List<Shared> outermost(List<Shared> all, Comparator<Shared> order) {
    return all.stream().sorted(order).limit(Math.min(MOST, all.size() / 2)).toList();
  }

  private List<Shared> shares() {
    return edition
        .subQuestions()
        .flatMap(
            it -> preScore.overall().share(it).stream().mapToObj(share -> new Shared(it, share)))
        .toList();
  }

  private Line line(Shared it) {
    return line(
        it.subQuestion(),
        Numbers.percent(it.share(), locale),
        text(
            "gap.alone.points",
            Numbers.points(it.share() * it.subQuestion().max(), locale),
            it.subQuestion().max()));
  }

  private record Apart(SubQuestion subQuestion, GroupDifference difference) {

    /** In whole percentage points. */
    long points() {
      return Math.round(difference.difference().estimate().value() * 100);
    }
  }

  /** Where two groups differ most: secured differences first, then the largest. */
  List<Line> differences() {
    var largest = GroupDifferences.largest(edition, preScore);
    return edition
        .subQuestions()
        .flatMap(it ->
            Optional.ofNullable(largest.get(it.id())).map(found -> new Apart(it, found)).stream())
        .filter(it -> it.points() > 0)
        .sorted(
            Comparator.comparing((Apart it) -> !it.difference().secured())
                .thenComparingLong(it -> -it.points()))
        .limit(MOST)
        .map(this::line)
        .toList();
  }

  private Line line(Apart it) {
    var key =
        it.difference().secured() ? "gap.alone.difference.secured" : "gap.alone.difference.chance";
    return line(
        it.subQuestion(),
        Numbers.signedWhole((double) it.points(), locale),
        text(
            key,
            scores.name(round, it.difference().first(), locale),
            share(it.difference().first(), it.subQuestion()),
            scores.name(round, it.difference().second(), locale),
            share(it.difference().second(), it.subQuestion())));
  }

  private String share(GroupScore group, SubQuestion subQuestion) {
    return Numbers.percent(group.score().share(subQuestion).orElseThrow(), locale);
  }

  /** Where many answer "vet inte", most first. */
  List<Line> notKnown() {
    return edition
        .subQuestions()
        .filter(it -> preScore.overall().cell(it).notKnown().orElse(0) >= MANY)
        .map(it -> new Shared(it, preScore.overall().cell(it).notKnown().orElseThrow()))
        .sorted(Comparator.comparingDouble(it -> -it.share()))
        .map(it -> line(it.subQuestion(), Numbers.percent(it.share(), locale), ""))
        .toList();
  }

  /** Those without a pre-score. */
  List<Line> notMeasured() {
    return edition
        .subQuestions()
        .filter(it -> preScore.overall().share(it).isEmpty())
        .map(it -> line(it, "", ""))
        .toList();
  }

  private Line line(SubQuestion it, String figure, String why) {
    return new Line(
        it.id(),
        it.title().in(locale),
        "/matningar/" + round.id() + "/resultat/" + it.id(),
        figure,
        why);
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }
}
