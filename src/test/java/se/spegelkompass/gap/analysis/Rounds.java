package se.spegelkompass.gap.analysis;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.score.estimate.Precision;
import se.spegelkompass.score.estimate.Score;

/**
 * Pre-scores in shorthand: {@code "1.1=0.5±0.1 1.2=0.25"}, a share with its standard error, or
 * without precision. What is left out is hidden.
 */
final class Rounds {

  /** The degrees of freedom of every share. */
  static final double DEGREES_OF_FREEDOM = 9;

  private Rounds() {}

  static PreScore of(GroupScore... groups) {
    return new PreScore(6, List.of(groups), List.of(), score(""), Map.of());
  }

  static PreScore overall(String shares) {
    return new PreScore(6, List.of(), List.of(), score(shares), Map.of());
  }

  static GroupScore group(long id, String shares) {
    return new GroupScore(List.of(id), false, 10, OptionalInt.empty(), 1, 6, score(shares));
  }

  private static Score score(String shares) {
    var cells =
        Arrays.stream(shares.split(" ", -1))
            .filter(it -> !it.isEmpty())
            .map(it -> it.split("=", -1))
            .collect(toMap(it -> it[0], it -> cell(it[1].split("±", -1))));
    return new Score(cells, Map.of());
  }

  private static Cell cell(String[] shareAndError) {
    return new Cell(
        10,
        OptionalDouble.of(Double.parseDouble(shareAndError[0])),
        OptionalDouble.of(0.1),
        Optional.empty(),
        OptionalDouble.empty(),
        shareAndError.length == 1
            ? Optional.empty()
            : Optional.of(precision(Double.parseDouble(shareAndError[1]))));
  }

  private static Precision precision(double standardError) {
    return standardError == 0
        ? new Precision(0, 0)
        : new Precision(standardError * standardError, DEGREES_OF_FREEDOM);
  }
}
