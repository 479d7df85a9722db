package se.spegelkompass.score.estimate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/**
 * Finds what should be safe in a result: every figure of an asked group with fewer than k behind.
 */
final class Targets {

  private final List<SubQuestion> subQuestions;
  private final List<AskedGroup> groups;
  private final Turnout turnout;
  private final Means means;
  private final PreScore preScore;

  Targets(Edition edition, AwkwardRound round, PreScore preScore) {
    this.subQuestions = edition.subQuestions().toList();
    this.groups = round.groups();
    this.turnout = round.turnout();
    this.means = new Means(turnout);
    this.preScore = preScore;
  }

  List<Target> of(Measure measure, int subQuestion) {
    return groups.stream().flatMap(it -> target(measure, it, subQuestion)).toList();
  }

  private Stream<Target> target(Measure measure, AskedGroup group, int subQuestion) {
    var count = turnout.of(group.id(), subQuestion);
    var people = measure.people(count);
    if (people == 0 || people >= Math.max(group.k(), preScore.k())) {
      return Stream.empty();
    }
    var unknown = new Unknown(group.id(), subQuestion);
    var column = column(group);
    var cell = column.map(it -> it.score().cell(subQuestions.get(subQuestion)));
    var shown = cell.map(measure::of).orElse(OptionalDouble.empty());
    if (column.isPresent() && shown.isPresent()) {
      return Stream.of(
          new Target(
              measure,
              unknown,
              follows(measure, column.get(), unknown, shown.getAsDouble()),
              false));
    }
    // where the mean is shown but not the steps, the mean tells something of the steps
    var toldByMean = cell.isPresent() && cell.get().share().isPresent();
    return toldByMean ? Stream.empty() : Stream.of(new Target(measure, unknown, Range.WHOLE, true));
  }

  private Optional<GroupScore> column(AskedGroup group) {
    return preScore.groups().stream().filter(it -> it.groups().contains(group.id())).findFirst();
  }

  /** What follows of one group from the mean of all that are shown with it. */
  private Range follows(Measure measure, GroupScore column, Unknown unknown, double mean) {
    var own = means.size(measure, List.of(unknown.group()), unknown.subQuestion());
    var all = means.size(measure, column.groups(), unknown.subQuestion());
    return new Range((all * mean - (all - own)) / own, all * mean / own).within(Range.WHOLE);
  }
}
