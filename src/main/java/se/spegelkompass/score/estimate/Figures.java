package se.spegelkompass.score.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/** Computes what {@link Disclosure} allows of the groups that are shown, and nothing else. */
final class Figures {

  private final Edition edition;
  private final int k;
  private final List<Unit> units;
  private final List<Long> leftOut;
  private final List<SubQuestion> subQuestions;
  private final Disclosure disclosure;
  private final Estimator estimator;

  Figures(Edition edition, int k, List<Unit> units, List<Long> leftOut) {
    this.edition = edition;
    this.k = k;
    this.units = units;
    this.leftOut = leftOut;
    this.subQuestions = edition.subQuestions().toList();
    this.disclosure = new Disclosure(units, subQuestions.size());
    this.estimator = new Estimator(units, subQuestions.size(), disclosure::mean);
  }

  PreScore preScore() {
    var groups = parts().mapToObj(this::group).toList();
    var contributions = new HashMap<Integer, List<Contribution>>();
    var precisions = new HashMap<Integer, Precision>();
    sums()
        .forEach((number, which) -> {
          if (counted(which).allMatch(s -> parts().anyMatch(part -> disclosure.mean(part, s)))) {
            var all = estimator.contributions(maxima(which), disclosure::spread);
            Precision.of(all)
                .ifPresent(it -> {
                  precisions.put(number, it);
                  contributions.put(number, all);
                });
          }
        });
    return new PreScore(
        k, groups, leftOut, new Score(cells(s -> overall(s, groups)), precisions), contributions);
  }

  ItemScores itemScores() {
    return new ItemFigures(units, subQuestions, disclosure).scores();
  }

  private GroupScore group(int part) {
    var unit = units.get(part);
    var precisions = new HashMap<Integer, Precision>();
    sums()
        .forEach((number, which) -> {
          if (counted(which).allMatch(s -> disclosure.mean(part, s))) {
            Precision.of(List.of(estimator.own(part, maxima(which), disclosure::spread)))
                .ifPresent(it -> precisions.put(number, it));
          }
        });
    return new GroupScore(
        unit.ids(),
        unit.others(),
        unit.sample().size(),
        unit.population(),
        unit.weight(),
        unit.k(),
        new Score(cells(s -> cell(part, s)), precisions));
  }

  private Cell cell(int part, int subQuestion) {
    var unit = units.get(part);
    var sample = unit.sample();
    var answered = sample.answered(subQuestion);
    var mean = disclosure.mean(part, subQuestion);
    var spread = disclosure.spread(part, subQuestion);
    return new Cell(
        mean ? sample.count(subQuestion) : 0,
        mean ? OptionalDouble.of(sample.mean(subQuestion)) : OptionalDouble.empty(),
        answered.people() >= unit.k()
            ? OptionalDouble.of(answered.notKnownShare())
            : OptionalDouble.empty(),
        spread ? Optional.of(answered.distribution(steps(subQuestion))) : Optional.empty(),
        spread ? OptionalDouble.of(sample.variance(subQuestion)) : OptionalDouble.empty(),
        mean
            ? Precision.of(List.of(estimator.own(part, one(subQuestion), disclosure::spread)))
            : Optional.empty());
  }

  private Cell overall(int subQuestion, List<GroupScore> groups) {
    var cells = groups.stream().map(it -> it.score().cell(subQuestions.get(subQuestion))).toList();
    var share = estimator.share(subQuestion);
    return new Cell(
        cells.stream().mapToInt(Cell::responses).sum(),
        Double.isNaN(share) ? OptionalDouble.empty() : OptionalDouble.of(share),
        notKnown(cells),
        distribution(cells),
        OptionalDouble.empty(),
        Precision.of(estimator.contributions(one(subQuestion), disclosure::spread)));
  }

  /** The mean over the groups that show it, by their weights. */
  private OptionalDouble notKnown(List<Cell> cells) {
    var those = parts().filter(part -> cells.get(part).notKnown().isPresent()).toArray();
    return those.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            IntStream.of(those)
                    .mapToDouble(it -> weight(it) * cells.get(it).notKnown().getAsDouble())
                    .sum()
                / IntStream.of(those).mapToDouble(this::weight).sum());
  }

  /** The mean over the groups that show one, by their weights. */
  private Optional<Distribution> distribution(List<Cell> cells) {
    var those = parts().filter(part -> cells.get(part).distribution().isPresent()).toArray();
    if (those.length == 0) {
      return Optional.empty();
    }
    var weights = IntStream.of(those).mapToDouble(this::weight).sum();
    var steps = cells.get(those[0]).distribution().orElseThrow().steps().size();
    return Optional.of(
        new Distribution(
            IntStream.range(0, steps)
                .mapToObj(step ->
                    IntStream.of(those)
                            .mapToDouble(it ->
                                weight(it)
                                    * cells.get(it).distribution().orElseThrow().steps().get(step))
                            .sum()
                        / weights)
                .toList()));
  }

  private double weight(int part) {
    return units.get(part).weight();
  }

  private Map<String, Cell> cells(IntFunction<Cell> cell) {
    return IntStream.range(0, subQuestions.size())
        .boxed()
        .collect(Collectors.toMap(s -> subQuestions.get(s).id(), cell::apply));
  }

  /** The sub-questions of each area by its number, and all of them for the total. */
  private Map<Integer, IntPredicate> sums() {
    var sums =
        edition.areas().stream()
            .map(Area::number)
            .collect(
                Collectors.<Integer, Integer, IntPredicate>toMap(
                    number -> number, number -> s -> subQuestions.get(s).area() == number));
    sums.put(PreScore.TOTAL, s -> true);
    return sums;
  }

  private IntStream counted(IntPredicate which) {
    return IntStream.range(0, subQuestions.size()).filter(which);
  }

  private double[] maxima(IntPredicate which) {
    return IntStream.range(0, subQuestions.size())
        .mapToDouble(s -> which.test(s) ? subQuestions.get(s).max() : 0)
        .toArray();
  }

  private double[] one(int subQuestion) {
    return IntStream.range(0, subQuestions.size())
        .mapToDouble(s -> s == subQuestion ? 1 : 0)
        .toArray();
  }

  /** How many steps the sub-question's items have, at most. */
  private int steps(int subQuestion) {
    return subQuestions.get(subQuestion).items().stream()
        .mapToInt(item -> item.steps().size())
        .max()
        .orElse(0);
  }

  private IntStream parts() {
    return IntStream.range(0, units.size());
  }
}
