package se.spegelkompass.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.RoundStatus;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.score.estimate.Precision;
import se.spegelkompass.score.estimate.Score;

/**
 * Pre-scores and evaluations in shorthand: {@code "1.1=0.5 1.2=0.25"}. A share can have a standard
 * error, with 20 degrees of freedom, and a share of "vet inte": {@code "1.1=0.5~0.02?0.6"}.
 */
final class Mirrors {

  private Mirrors() {}

  /** A pre-score with these overall shares; sub-questions left out are hidden. */
  static PreScore self(String shares, GroupScore... groups) {
    return new PreScore(6, List.of(groups), List.of(), score(shares), Map.of());
  }

  static GroupScore group(long id, String shares) {
    return new GroupScore(List.of(id), false, 10, OptionalInt.empty(), 1, 6, score(shares));
  }

  /** The same group, with another weight than 1. */
  static GroupScore weighing(double weight, GroupScore it) {
    return new GroupScore(
        it.groups(), it.others(), it.responses(), it.population(), weight, it.k(), it.score());
  }

  static Evaluation official(Edition edition, String points) {
    return new Evaluation(
        1,
        1,
        "Utvärdering",
        edition.id(),
        YearMonth.of(2022, 11),
        points(points),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A closed round, numbered 1, and an evaluation numbered 1. */
  static Pair pair(Edition edition) {
    var round =
        new Round(
            1,
            1,
            "Självskattning",
            edition.id(),
            edition.hash(),
            LocalDate.of(2026, 11, 1),
            6,
            RoundStatus.CLOSED,
            Optional.of(LocalDate.of(2026, 11, 2)),
            List.of());
    return new Pair(round, official(edition, ""));
  }

  private static Score score(String shares) {
    return new Score(
        Stream.of(shares.split(" "))
            .filter(it -> !it.isEmpty())
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> cell(pair[1]))),
        Map.of());
  }

  private static Cell cell(String text) {
    var notKnown = text.split("\\?", 2);
    var error = notKnown[0].split("~", 2);
    return new Cell(
        10,
        OptionalDouble.of(Double.parseDouble(error[0])),
        OptionalDouble.of(notKnown.length == 1 ? 0.1 : Double.parseDouble(notKnown[1])),
        Optional.empty(),
        OptionalDouble.empty(),
        error.length == 1
            ? Optional.empty()
            : Optional.of(new Precision(Math.pow(Double.parseDouble(error[1]), 2), 20)));
  }

  private static Map<String, BigDecimal> points(String text) {
    return text.isEmpty()
        ? Map.of()
        : Stream.of(text.split(" "))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> new BigDecimal(pair[1])));
  }
}
