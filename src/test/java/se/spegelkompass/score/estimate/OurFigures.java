package se.spegelkompass.score.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.spegelkompass.score.estimate.Difference.People;

/**
 * Our own counterparts of the rows of {@code expected.csv}: every figure of all groups together, of
 * each group and of each two groups' difference, and differences to other rounds.
 */
final class OurFigures {

  private final String name;
  private final Design design;
  private final Map<Expected.Key, Optional<Estimate>> byKey = new HashMap<>();

  private OurFigures(String name) {
    this.name = name;
    this.design = new Design(name);
  }

  /**
   * @param otherRounds the designs to take from this one
   */
  static Map<Expected.Key, Optional<Estimate>> of(String design, List<String> otherRounds) {
    var figures = new OurFigures(design);
    for (var figure : Figure.all()) {
      figures.put("", "", "", figure, figures.design.estimate(figure));
      figures.design.parts().forEach(part -> figures.group(part, figure));
    }
    otherRounds.forEach(figures::minusRound);
    return figures.byKey;
  }

  private void group(int part, Figure figure) {
    var group = design.names.get(part);
    var own = design.estimate(figure, part);
    put(group, "", "", figure, own);
    design
        .parts()
        .filter(other -> other > part)
        .forEach(other ->
            put(
                group,
                "",
                design.names.get(other),
                figure,
                minus(own, design.estimate(figure, other))));
  }

  private void minusRound(String otherRound) {
    var other = new Design(otherRound);
    for (var figure : Figure.all()) {
      put("", otherRound, "", figure, minus(design.estimate(figure), other.estimate(figure)));
    }
  }

  private void put(
      String group,
      String minusDesign,
      String minusGroup,
      Figure figure,
      Optional<Estimate> estimate) {
    byKey.put(new Expected.Key(name, group, minusDesign, minusGroup, figure.name()), estimate);
  }

  private static Optional<Estimate> minus(Optional<Estimate> first, Optional<Estimate> second) {
    return first.flatMap(
        a -> second.map(b -> Difference.between(a, b, People.INDEPENDENT).estimate()));
  }
}
