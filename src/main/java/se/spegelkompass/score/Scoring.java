package se.spegelkompass.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;

/**
 * Turns submitted responses into a pre-score. The rules are the product's own (design sections 4
 * and 5): shares are means of step values, groups weigh the same, and a cell that rests on fewer
 * than k respondents is neither shown nor part of any other figure, so that nothing can be found by
 * subtraction.
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
   * The pre-score of a round.
   *
   * @param groups the round's groups in their order
   * @param ballots the submitted responses, in any order
   * @throws IllegalArgumentException if a ballot belongs to none of the groups
   */
  public PreScore preScore(List<AskedGroup> groups, Collection<Ballot> ballots) {
    var shown = new ArrayList<GroupScore>();
    var small = new ArrayList<Asked>();
    for (var asked : byGroup(groups, ballots)) {
      if (asked.ballots().size() >= k) {
        shown.add(groupScore(List.of(asked)));
      } else {
        small.add(asked);
      }
    }
    var merged = groupScore(small);
    var enough = merged.responses() >= k;
    if (enough) {
      shown.add(merged);
    }
    return new PreScore(k, shown, enough ? List.of() : merged.groups(), overall(shown));
  }

  /** A group with its ballots. */
  private record Asked(AskedGroup group, List<Ballot> ballots) {}

  private static List<Asked> byGroup(List<AskedGroup> groups, Collection<Ballot> ballots) {
    var byGroup = ballots.stream().collect(Collectors.groupingBy(Ballot::group));
    var asked =
        groups.stream()
            .map(group -> new Asked(group, byGroup.getOrDefault(group.id(), List.of())))
            .toList();
    if (asked.stream().mapToInt(it -> it.ballots().size()).sum() != ballots.size()) {
      throw new IllegalArgumentException("a ballot belongs to none of the round's groups");
    }
    return asked;
  }

  private GroupScore groupScore(List<Asked> asked) {
    var cells =
        edition.subQuestions().collect(Collectors.toMap(SubQuestion::id, it -> cell(it, asked)));
    return new GroupScore(
        asked.stream().map(it -> it.group().id()).toList(),
        asked.stream().mapToInt(it -> it.ballots().size()).sum(),
        new Score(cells));
  }

  private Cell cell(SubQuestion subQuestion, List<Asked> asked) {
    var shares = new ArrayList<Double>();
    var answered = 0;
    var answers = 0;
    var notKnown = 0;
    for (var one : asked) {
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
    return new Cell(
        shares.size() >= k ? shares.size() : 0,
        shares.size() >= k ? OptionalDouble.of(mean(shares)) : OptionalDouble.empty(),
        answered >= k ? OptionalDouble.of((double) notKnown / answers) : OptionalDouble.empty());
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

  private Score overall(List<GroupScore> groups) {
    var cells =
        edition
            .subQuestions()
            .collect(Collectors.toMap(SubQuestion::id, it -> overall(it, groups)));
    return new Score(cells);
  }

  private static Cell overall(SubQuestion subQuestion, List<GroupScore> groups) {
    var cells = groups.stream().map(group -> group.score().cell(subQuestion)).toList();
    return new Cell(
        cells.stream().mapToInt(Cell::responses).sum(),
        cells.stream().map(Cell::share).flatMapToDouble(OptionalDouble::stream).average(),
        cells.stream().map(Cell::notKnown).flatMapToDouble(OptionalDouble::stream).average());
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
