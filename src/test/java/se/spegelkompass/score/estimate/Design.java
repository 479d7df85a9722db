package se.spegelkompass.score.estimate;

import static java.util.stream.Collectors.toMap;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;

/**
 * One of the rounds that {@code src/test/r/designs.R} makes, with every figure of it, whether or
 * not it might be shown.
 */
final class Design {

  /** The framework of the designs: the columns of their files, and what they are worth. */
  static final Edition EDITION =
      edition(
          area(
              1,
              subQuestion("1.1", 40, item("1.1-a"), item("1.1-b"), item("1.1-c")),
              subQuestion("1.2", 60, item("1.2-a"), item("1.2-b"))),
          area(2, subQuestion("2.1", 100, item("2.1-a"), item("2.1-b"))));

  /** The names of the groups, in their order. */
  final List<String> names;

  private final List<AskedGroup> groups;
  private final List<Ballot> ballots;
  private final List<Unit> units;
  private final Estimator estimator;

  Design(String name) {
    var rows = RFiles.rows("designs.csv").filter(it -> it.get("design").equals(name)).toList();
    names = rows.stream().map(it -> it.get("group")).toList();
    groups = IntStream.range(0, rows.size()).mapToObj(i -> group(i, rows.get(i))).toList();
    ballots = RFiles.rows("data/" + name + ".csv").map(this::ballot).toList();
    var counting = new Scoring(EDITION, 1).count(groups);
    ballots.forEach(counting::add);
    units = counting.units();
    estimator =
        new Estimator(
            units, Figure.SUB_QUESTIONS, (part, s) -> units.get(part).sample().count(s) > 0);
  }

  private static AskedGroup group(int part, CSVRecord row) {
    var population = row.get("population");
    return new AskedGroup(
        part,
        GroupKind.STAFF,
        part,
        Double.parseDouble(row.get("weight")),
        1,
        population.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(population)));
  }

  private Ballot ballot(CSVRecord row) {
    var answers =
        EDITION
            .items()
            .filter(item -> !row.get(item.id()).isEmpty())
            .collect(toMap(item -> item.id(), item -> Ballots.answer(row.get(item.id()))));
    return new Ballot(names.indexOf(row.get("group")), answers);
  }

  /** All groups together; empty where a sub-question has no share. */
  Optional<Estimate> estimate(Figure figure) {
    return figure.estimate(
        estimator::share, () -> Precision.of(estimator.contributions(figure.coefficients())));
  }

  /** One group, 0 for the first; empty where it has no share of a sub-question. */
  Optional<Estimate> estimate(Figure figure, int part) {
    return figure.estimate(
        units.get(part).sample()::mean,
        () -> Precision.of(List.of(estimator.own(part, figure.coefficients()))));
  }

  /** Whether some cell rests on one respondent, so that even k = 1 does not show all there is. */
  boolean hasCellOfOne() {
    return units.stream()
        .anyMatch(unit ->
            IntStream.range(0, Figure.SUB_QUESTIONS).anyMatch(s -> unit.sample().count(s) == 1));
  }

  /** The round closed, with the lowest k there is. */
  PreScore preScore() {
    return new Scoring(EDITION, 1).preScore(groups, ballots);
  }

  IntStream parts() {
    return IntStream.range(0, names.size());
  }

  static Stream<String> all() {
    return RFiles.rows("designs.csv").map(it -> it.get("design")).distinct();
  }
}
