package se.spegelkompass.score.estimate;

import java.util.List;
import java.util.stream.Stream;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.Guess.Stratum;

/** Infers from the published counts which groups the figures for all together count. */
final class Guesses {

  private final List<SubQuestion> subQuestions;
  private final Means means;
  private final PreScore preScore;
  private final List<Stratum> strata;

  Guesses(List<SubQuestion> subQuestions, List<AskedGroup> groups, Means means, PreScore preScore) {
    this.subQuestions = subQuestions;
    this.means = means;
    this.preScore = preScore;
    this.strata =
        Stream.concat(preScore.groups().stream().map(Stratum::of), asked(groups))
            .distinct()
            .toList();
  }

  /** The groups as they were before some became Övriga or were left out. */
  private static Stream<Stratum> asked(List<AskedGroup> groups) {
    return groups.stream()
        .filter(it -> it.result() == it.id())
        .map(own ->
            new Stratum(
                groups.stream().filter(it -> it.result() == own.id()).map(AskedGroup::id).toList(),
                own.weight()));
  }

  /**
   * Those to try, the documented one first. Only if none of them can be, it is time for the next:
   * those that do not agree with the counts, and at last that nothing can be known.
   */
  List<Stream<Guess>> of(Measure measure, int subQuestion) {
    if (measure.of(overall(subQuestion)).isEmpty()) {
      return List.of(Stream.of(Guess.NONE));
    }
    return List.of(
        likely(measure, subQuestion),
        among(measure, subQuestion).filter(it -> !agrees(measure, subQuestion, it)),
        Stream.of(Guess.NONE));
  }

  private Stream<Guess> likely(Measure measure, int subQuestion) {
    var documented = documented(measure, subQuestion);
    return Stream.concat(
            Stream.of(documented),
            // a stream of its own, so that it is only computed when it is needed
            Stream.of(subQuestion)
                .flatMap(s -> among(measure, s))
                .filter(it -> !it.equals(documented)))
        .filter(it -> agrees(measure, subQuestion, it));
  }

  private Stream<Guess> among(Measure measure, int subQuestion) {
    return Guess.among(
        strata.stream().filter(it -> means.size(measure, it.groups(), subQuestion) > 0).toList());
  }

  /** The one that an attacker takes for sure; none where several are as good. */
  Guess surest(Measure measure, int subQuestion) {
    var documented = documented(measure, subQuestion);
    if (agrees(measure, subQuestion, documented)) {
      return documented;
    }
    var likely = likely(measure, subQuestion).limit(2).toList();
    return likely.size() == 1 ? likely.getFirst() : Guess.NONE;
  }

  /** Those whose own figures are shown. */
  private Guess documented(Measure measure, int subQuestion) {
    return new Guess(
        preScore.groups().stream()
            .filter(it -> measure.of(it.score().cell(subQuestions.get(subQuestion))).isPresent())
            .map(Stratum::of)
            .toList());
  }

  /** Beside a share stands how many it rests on; the other figures surely count what is shown. */
  private boolean agrees(Measure measure, int subQuestion, Guess guess) {
    return measure == Measure.SHARE
        ? overall(subQuestion).responses()
            == guess.strata().stream()
                .mapToInt(it -> means.size(measure, it.groups(), subQuestion))
                .sum()
        : guess.strata().containsAll(documented(measure, subQuestion).strata());
  }

  private Cell overall(int subQuestion) {
    return preScore.overall().cell(subQuestions.get(subQuestion));
  }
}
