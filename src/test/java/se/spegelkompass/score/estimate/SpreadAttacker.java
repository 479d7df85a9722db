package se.spegelkompass.score.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.Equations.Term;

/**
 * Tries to find groups' variances that are hidden, from the intervals for all groups together. Each
 * gives a variance and degrees of freedom, which are two equations, and the terms of groups whose
 * variances are shown can be taken off.
 */
final class SpreadAttacker {

  private final List<SubQuestion> subQuestions;
  private final AwkwardRound round;
  private final PreScore preScore;

  SpreadAttacker(Edition edition, AwkwardRound round, PreScore preScore) {
    this.subQuestions = edition.subQuestions().toList();
    this.round = round;
    this.preScore = preScore;
  }

  /** What one group contributes to an interval, by the sub-questions that it has a share in. */
  record Spread(int part, List<Integer> subQuestions) {}

  /**
   * An interval that is shown.
   *
   * @param subQuestions one, those of an area, or all
   * @param told the terms that are shown
   * @param unknown the terms that are neither shown nor surely 0
   */
  record Shown(
      List<Integer> subQuestions,
      Precision precision,
      List<Contribution> told,
      List<Term<Spread>> unknown) {}

  /** A term that was hidden, and what it can be; of two values one is right. */
  record Solved(Shown interval, int part, List<Double> values) {}

  /** What all equations together, of all intervals, determine. */
  Equations<Spread> equations() {
    var equations = new Equations<Spread>();
    intervals().map(Shown::unknown).forEach(equations::add);
    return equations;
  }

  /** Solves each interval with as many unknowns as equations, or fewer. */
  List<Solved> solve() {
    return intervals().flatMap(it -> solve(it).stream()).toList();
  }

  private static List<Solved> solve(Shown interval) {
    var precision = interval.precision();
    var sum =
        precision.variance() - interval.told().stream().mapToDouble(Contribution::variance).sum();
    var denominator =
        precision.variance() == 0
            ? 0
            : precision.variance() * precision.variance() / precision.degreesOfFreedom();
    var squares =
        denominator - interval.told().stream().mapToDouble(Contribution::satterthwaite).sum();
    return switch (interval.unknown().size()) {
      case 1 ->
          List.of(
              new Solved(interval, interval.unknown().getFirst().unknown().part(), List.of(sum)));
      case 2 -> two(interval, sum, squares);
      default -> List.of();
    };
  }

  /** {@code x + y = sum} and {@code x²/(n − 1) + y²/(m − 1) = squares}. */
  private static List<Solved> two(Shown interval, double sum, double squares) {
    var first = interval.unknown().getFirst();
    var second = interval.unknown().getLast();
    var a = 1.0 / (first.respondents() - 1);
    var b = 1.0 / (second.respondents() - 1);
    var root = Math.sqrt(Math.max(0, (a + b) * squares - a * b * sum * sum));
    var low = (b * sum - root) / (a + b);
    var high = (b * sum + root) / (a + b);
    return List.of(
        new Solved(interval, first.unknown().part(), List.of(low, high)),
        new Solved(interval, second.unknown().part(), List.of(sum - low, sum - high)));
  }

  Stream<Shown> intervals() {
    return Stream.concat(
        IntStream.range(0, subQuestions.size()).boxed().flatMap(this::interval),
        preScore.overall().sums().entrySet().stream().map(it -> sum(it.getKey(), it.getValue())));
  }

  private Stream<Shown> interval(int subQuestion) {
    var overall = preScore.overall().cell(subQuestions.get(subQuestion));
    var told = new ArrayList<Contribution>();
    var unknown = new ArrayList<Term<Spread>>();
    for (var part : counted(List.of(subQuestion))) {
      var cell = cell(part, subQuestion);
      var factor = factor(part, subQuestion);
      if (cell.variance().isPresent()) {
        told.add(new Contribution(part, cell.responses(), factor * cell.variance().getAsDouble()));
      } else if (factor > 0) {
        unknown.add(term(part, List.of(subQuestion), 1, cell.responses()));
      }
    }
    return overall.precision().stream()
        .map(it -> new Shown(List.of(subQuestion), it, told, unknown));
  }

  /** A group's term is this times its {@code s²}. */
  private double factor(int part, int subQuestion) {
    var n = cell(part, subQuestion).responses();
    var weights =
        counted(List.of(subQuestion)).stream()
            .mapToDouble(it -> preScore.groups().get(it).weight())
            .sum();
    var weight = preScore.groups().get(part).weight() / weights;
    return weight * weight * preScore.groups().get(part).correction(n) / n;
  }

  private Shown sum(int number, Precision precision) {
    var all =
        IntStream.range(0, subQuestions.size())
            .filter(s -> number == PreScore.TOTAL || subQuestions.get(s).area() == number)
            .boxed()
            .toList();
    var told = preScore.contributions().getOrDefault(number, List.of());
    var unknown =
        counted(all).stream()
            .filter(part -> told.stream().noneMatch(it -> it.part() == part))
            .flatMap(part -> term(part, all))
            .toList();
    return new Shown(all, precision, told, unknown);
  }

  private Stream<Term<Spread>> term(int part, List<Integer> all) {
    var column = preScore.groups().get(part);
    var those = all.stream().filter(s -> cell(part, s).share().isPresent()).toList();
    var n =
        round
            .unit(column)
            .sample()
            .linearised(new double[subQuestions.size()], those::contains)
            .respondents();
    var max = (long) subQuestions.get(those.getFirst()).max();
    return column.correction(n) > 0
        ? Stream.of(term(part, those, those.size() == 1 ? max * max : 1, n))
        : Stream.empty();
  }

  private static Term<Spread> term(int part, List<Integer> those, long factor, int respondents) {
    return new Term<>(new Spread(part, those), factor, respondents);
  }

  private List<Integer> counted(List<Integer> those) {
    return IntStream.range(0, preScore.groups().size())
        .filter(part -> those.stream().anyMatch(s -> cell(part, s).share().isPresent()))
        .boxed()
        .toList();
  }

  private Cell cell(int part, int subQuestion) {
    return preScore.groups().get(part).score().cell(subQuestions.get(subQuestion));
  }
}
