package se.spegelkompass.score.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/** Everything that is published of a closed round, as linear relations between unknowns. */
final class Published {

  private final Edition edition;
  private final List<SubQuestion> subQuestions;
  private final PreScore preScore;
  private final Reading reading;
  private final Means means;
  private final Guesses guesses;

  Published(Edition edition, AwkwardRound round, PreScore preScore, Reading reading) {
    this.edition = edition;
    this.subQuestions = edition.subQuestions().toList();
    this.preScore = preScore;
    this.reading = reading;
    this.means = new Means(round.turnout());
    this.guesses = new Guesses(subQuestions, round.groups(), means, preScore);
  }

  int subQuestions() {
    return subQuestions.size();
  }

  List<Stream<Guess>> guesses(Measure measure, int subQuestion) {
    return guesses.of(measure, subQuestion);
  }

  /** All that holds if the sub-question's figure for all together is as guessed. */
  List<Relation> relations(Measure measure, int subQuestion, Guess guess) {
    // what is read exactly has no more to tell in sums
    if (measure != Measure.SHARE || reading == Reading.EXACT) {
      return cells(measure, subQuestion, guess);
    }
    var all =
        IntStream.range(0, subQuestions.size())
            .mapToObj(s -> s == subQuestion ? guess : guesses.surest(measure, s))
            .toList();
    var relations = new ArrayList<Relation>(sums(all));
    for (int s = 0; s < all.size(); s++) {
      relations.addAll(cells(measure, s, all.get(s)));
    }
    return relations;
  }

  /** What holds of the sub-question's figures by themselves. */
  List<Relation> cells(Measure measure, int subQuestion, Guess guess) {
    var relations = new ArrayList<Relation>();
    for (var column : preScore.groups()) {
      var value = measure.of(column.score().cell(subQuestions.get(subQuestion)));
      if (value.isPresent()) {
        relations.add(
            new Relation(
                means.of(measure, column.groups(), subQuestion),
                reading.percent(value.getAsDouble())));
      }
    }
    var overall = measure.of(preScore.overall().cell(subQuestions.get(subQuestion)));
    if (overall.isPresent() && !guess.equals(Guess.NONE)) {
      relations.add(
          new Relation(
              means.of(measure, guess, subQuestion),
              measure == Measure.SHARE
                  ? reading.bar(overall.getAsDouble())
                  : reading.percent(overall.getAsDouble())));
    }
    return relations;
  }

  /** The points of areas, of the total, and of each group's areas. */
  private List<Relation> sums(List<Guess> all) {
    var relations = new ArrayList<Relation>();
    var overall = preScore.overall();
    for (var area : edition.areas()) {
      for (var column : preScore.groups()) {
        column
            .score()
            .points(area)
            .ifPresent(points ->
                relations.add(
                    new Relation(
                        sum(of(area), s -> means.of(Measure.SHARE, column.groups(), s)),
                        reading.decimal(points))));
      }
      overall
          .points(area)
          .ifPresent(points ->
              overall(
                  of(area), all, reading.bar(points / area.max()).times(area.max()), relations));
    }
    overall
        .points(edition)
        .ifPresent(points ->
            overall(
                IntStream.range(0, all.size()).boxed().toList(),
                all,
                reading.whole(points),
                relations));
    return relations;
  }

  private void overall(
      List<Integer> subQuestions, List<Guess> all, Range range, List<Relation> relations) {
    if (subQuestions.stream().map(all::get).noneMatch(Guess.NONE::equals)) {
      relations.add(
          new Relation(sum(subQuestions, s -> means.of(Measure.SHARE, all.get(s), s)), range));
    }
  }

  private Map<Unknown, Double> sum(List<Integer> those, IntFunction<Map<Unknown, Double>> mean) {
    var sum = new HashMap<Unknown, Double>();
    for (int s : those) {
      Means.add(sum, mean.apply(s), subQuestions.get(s).max());
    }
    return sum;
  }

  private List<Integer> of(Area area) {
    return IntStream.range(0, subQuestions.size())
        .filter(s -> subQuestions.get(s).area() == area.number())
        .boxed()
        .toList();
  }
}
