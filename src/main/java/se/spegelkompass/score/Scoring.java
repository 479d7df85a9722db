package se.spegelkompass.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;

/**
 * Turns submitted responses into a pre-score. The rules are the product's own (design sections 4
 * and 5): shares are means of step values, groups weigh as the coordinator decided before the round
 * opened (the same, unless chosen otherwise), and a cell that rests on fewer than k respondents is
 * neither shown nor part of any other figure, so that nothing can be found by subtraction.
 */
public final class Scoring {

  /** A respondent's share counts if at least this part of the applicable items has a step. */
  private static final double ANSWERED_PART = 0.5;

  private final Edition edition;
  private final int k;

  /**
   * @param k the fewest respondents a shown cell may rest on, at least 1
   * @throws IllegalArgumentException if k is below 1
   */
  public Scoring(Edition edition, int k) {
    if (k < 1) {
      throw new IllegalArgumentException("k must be at least 1: " + k);
    }
    this.edition = edition;
    this.k = k;
  }

  /**
   * The pre-score of a round. Groups that the coordinator merged count as one. Groups with fewer
   * respondents than their k are merged into Övriga, which weighs as much as they do on average.
   *
   * @param groups the round's groups in their order
   * @param ballots the submitted responses, in any order
   * @throws IllegalArgumentException if a ballot belongs to none of the groups
   */
  public PreScore preScore(List<AskedGroup> groups, Collection<Ballot> ballots) {
    var units = units(groups, ballots);
    var shown =
        new ArrayList<>(units.stream().filter(Unit::isEnough).map(it -> shown(it, false)).toList());
    var small = units.stream().filter(unit -> !unit.isEnough()).toList();
    var others = others(small);
    var leftOut = others.isEmpty() ? ids(small) : List.<Long>of();
    others.ifPresent(unit -> shown.add(shown(unit, small.size() > 1)));
    return new PreScore(k, shown.stream().map(Shown::score).toList(), leftOut, overall(shown));
  }

  /** A group with its ballots. */
  private record Asked(AskedGroup group, List<Ballot> ballots) {}

  /** Groups that are shown as one, the fewest respondents that asks, and what they weigh. */
  private record Unit(List<Asked> asked, int k, double weight) {

    int responses() {
      return asked.stream().mapToInt(it -> it.ballots().size()).sum();
    }

    boolean isEnough() {
      return responses() >= k;
    }
  }

  private record Shown(GroupScore score, double weight) {}

  private List<Unit> units(List<AskedGroup> groups, Collection<Ballot> ballots) {
    var byGroup = ballots.stream().collect(Collectors.groupingBy(Ballot::group));
    var byResult = new LinkedHashMap<Long, List<Asked>>();
    for (var group : groups) {
      byResult
          .computeIfAbsent(group.result(), it -> new ArrayList<>())
          .add(new Asked(group, byGroup.getOrDefault(group.id(), List.of())));
    }
    var units = byResult.entrySet().stream().map(it -> unit(it.getKey(), it.getValue())).toList();
    if (units.stream().mapToInt(Unit::responses).sum() != ballots.size()) {
      throw new IllegalArgumentException("a ballot belongs to none of the round's groups");
    }
    return units;
  }

  private Unit unit(long result, List<Asked> asked) {
    var own = asked.stream().filter(it -> it.group().id() == result).findFirst();
    return new Unit(
        asked,
        asked.stream().mapToInt(it -> Math.max(k, it.group().k())).max().orElse(k),
        own.orElseGet(asked::getFirst).group().weight());
  }

  /** The small groups together, if that is enough. */
  private Optional<Unit> others(List<Unit> small) {
    return Optional.of(
            new Unit(
                small.stream().flatMap(unit -> unit.asked().stream()).toList(),
                small.stream().mapToInt(Unit::k).max().orElse(k),
                small.stream().mapToDouble(Unit::weight).average().orElse(1)))
        .filter(Unit::isEnough);
  }

  private static List<Long> ids(List<Unit> units) {
    return units.stream()
        .flatMap(unit -> unit.asked().stream())
        .map(it -> it.group().id())
        .toList();
  }

  private Shown shown(Unit unit, boolean others) {
    var cells =
        edition.subQuestions().collect(Collectors.toMap(SubQuestion::id, it -> cell(it, unit)));
    return new Shown(
        new GroupScore(ids(List.of(unit)), others, unit.responses(), new Score(cells)),
        unit.weight());
  }

  private static Cell cell(SubQuestion subQuestion, Unit unit) {
    var shares = new ArrayList<Double>();
    var answered = 0;
    var answers = 0;
    var notKnown = 0;
    for (var one : unit.asked()) {
      var items =
          subQuestion.items().stream().filter(item -> item.isFor(one.group().kind())).toList();
      for (var ballot : one.ballots()) {
        var given = given(items, ballot);
        share(items, ballot).ifPresent(shares::add);
        answered += given.isEmpty() ? 0 : 1;
        answers += given.size();
        notKnown += (int) given.stream().filter(Answer.NotKnown.class::isInstance).count();
      }
    }
    var enough = shares.size() >= unit.k();
    return new Cell(
        enough ? shares.size() : 0,
        enough ? OptionalDouble.of(mean(shares)) : OptionalDouble.empty(),
        answered >= unit.k()
            ? OptionalDouble.of((double) notKnown / answers)
            : OptionalDouble.empty());
  }

  /**
   * A respondent's share of a sub-question: the mean of the step values, if enough was answered.
   */
  private static OptionalDouble share(List<Item> items, Ballot ballot) {
    var applicable = 0;
    var values = new ArrayList<Double>();
    for (var item : items) {
      switch (ballot.answers().get(item.id())) {
        case Answer.OnStep step -> {
          applicable++;
          values.add(item.steps().get(step.number() - 1).value());
        }
        case Answer.NotApplicable notApplicable -> {}
        case Answer.NotKnown notKnown -> applicable++;
        case null -> applicable++;
      }
    }
    return values.isEmpty() || values.size() < applicable * ANSWERED_PART
        ? OptionalDouble.empty()
        : OptionalDouble.of(mean(values));
  }

  private static List<Answer> given(List<Item> items, Ballot ballot) {
    return items.stream()
        .map(item -> ballot.answers().get(item.id()))
        .filter(Objects::nonNull)
        .toList();
  }

  private Score overall(List<Shown> groups) {
    var cells =
        edition
            .subQuestions()
            .collect(Collectors.toMap(SubQuestion::id, it -> overall(it, groups)));
    return new Score(cells);
  }

  private static Cell overall(SubQuestion subQuestion, List<Shown> groups) {
    return new Cell(
        groups.stream().mapToInt(it -> it.score().score().cell(subQuestion).responses()).sum(),
        weighted(groups, it -> it.score().score().cell(subQuestion).share()),
        weighted(groups, it -> it.score().score().cell(subQuestion).notKnown()));
  }

  /** The mean over the groups that have the value, by their weights. */
  private static OptionalDouble weighted(
      List<Shown> groups, Function<Shown, OptionalDouble> value) {
    var those = groups.stream().filter(group -> value.apply(group).isPresent()).toList();
    var sum =
        those.stream()
            .mapToDouble(group -> group.weight() * value.apply(group).orElseThrow())
            .sum();
    return those.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(sum / those.stream().mapToDouble(Shown::weight).sum());
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
