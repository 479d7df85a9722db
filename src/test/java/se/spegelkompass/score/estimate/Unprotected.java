package se.spegelkompass.score.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/** A round's result as it would be published if something were not hidden. */
final class Unprotected {

  private final Edition edition;
  private final List<SubQuestion> subQuestions;
  private final AwkwardRound round;
  private final PreScore hiding;
  private final List<Unit> units;
  private final Estimator estimator;

  Unprotected(Edition edition, AwkwardRound round) {
    this.edition = edition;
    this.subQuestions = edition.subQuestions().toList();
    this.round = round;
    this.hiding = round.preScore();
    this.units = hiding.groups().stream().map(round::unit).toList();
    this.estimator = new Estimator(units, subQuestions.size(), this::isCounted);
  }

  /** Hidden groups and cells are part of the figures for all together. */
  PreScore hiddenGroupsCounted() {
    var all =
        round.groups().stream()
            .map(it ->
                new AskedGroup(it.id(), it.kind(), it.result(), it.weight(), 1, it.population()))
            .toList();
    return new PreScore(
        hiding.k(),
        hiding.groups(),
        hiding.leftOut(),
        new Scoring(edition, 1).preScore(all, round.ballots()).overall(),
        Map.of());
  }

  /** All intervals are shown, and the variances of all that are at least 2k. */
  PreScore allIntervals() {
    var groups = parts().mapToObj(this::withVariances).toList();
    return withSums(
        groups, new Score(cells(s -> withInterval(s, hiding.overall().cell(at(s)))), Map.of()));
  }

  /** Where all parts of a sum have an interval, it has one too. */
  PreScore allSums() {
    return withSums(hiding.groups(), hiding.overall());
  }

  /** What the groups really contribute to the variance of a sub-question or a sum. */
  List<Contribution> contributions(List<Integer> those) {
    var coefficients = new double[subQuestions.size()];
    those.forEach(s -> coefficients[s] = those.size() == 1 ? 1 : at(s).max());
    return estimator.contributions(coefficients);
  }

  private GroupScore withVariances(int part) {
    var group = hiding.groups().get(part);
    return new GroupScore(
        group.groups(),
        group.others(),
        group.responses(),
        group.population(),
        group.weight(),
        group.k(),
        new Score(cells(s -> withVariance(part, s, group.score().cell(at(s)))), Map.of()));
  }

  private Cell withVariance(int part, int subQuestion, Cell cell) {
    var variance = units.get(part).sample().variance(subQuestion);
    return new Cell(
        cell.responses(),
        cell.share(),
        cell.notKnown(),
        cell.distribution(),
        cell.responses() >= 2 * units.get(part).k()
            ? OptionalDouble.of(variance)
            : OptionalDouble.empty(),
        Optional.empty());
  }

  private Cell withInterval(int subQuestion, Cell cell) {
    return new Cell(
        cell.responses(),
        cell.share(),
        cell.notKnown(),
        cell.distribution(),
        cell.variance(),
        Precision.of(contributions(List.of(subQuestion))));
  }

  private PreScore withSums(List<GroupScore> groups, Score overall) {
    var sums = new HashMap<Integer, Precision>();
    var told = new HashMap<Integer, List<Contribution>>();
    for (var number : numbers()) {
      var those = in(number);
      if (those.stream().allMatch(s -> overall.cell(at(s)).precision().isPresent())) {
        Precision.of(contributions(those)).ifPresent(it -> sums.put(number, it));
        told.put(
            number,
            contributions(those).stream()
                .filter(it -> isTold(groups.get(it.part()), those))
                .toList());
      }
    }
    return new PreScore(
        hiding.k(), groups, hiding.leftOut(), new Score(overall.cells(), sums), told);
  }

  private boolean isTold(GroupScore group, List<Integer> those) {
    return those.stream()
        .map(s -> group.score().cell(at(s)))
        .allMatch(it -> it.share().isEmpty() || it.variance().isPresent());
  }

  private List<Integer> numbers() {
    return IntStream.concat(
            IntStream.of(PreScore.TOTAL), edition.areas().stream().mapToInt(Area::number))
        .boxed()
        .toList();
  }

  private List<Integer> in(int number) {
    return IntStream.range(0, subQuestions.size())
        .filter(s -> number == PreScore.TOTAL || at(s).area() == number)
        .boxed()
        .toList();
  }

  private Map<String, Cell> cells(IntFunction<Cell> cell) {
    return IntStream.range(0, subQuestions.size())
        .boxed()
        .collect(Collectors.toMap(s -> at(s).id(), cell::apply));
  }

  private boolean isCounted(int part, int subQuestion) {
    return hiding.groups().get(part).score().cell(at(subQuestion)).share().isPresent();
  }

  private SubQuestion at(int subQuestion) {
    return subQuestions.get(subQuestion);
  }

  private IntStream parts() {
    return IntStream.range(0, units.size());
  }
}
