package se.spegelkompass.score.estimate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Groups that are computed and shown as one: a stratum of the estimator.
 *
 * @param groups the round's groups in it
 * @param others whether they are merged only because each was too small
 * @param sample all their respondents
 * @param k the fewest respondents that a cell of it may rest on
 * @param weight how much it weighs, above 0
 * @param population N: people asked; empty where unknown, or where more have answered than were
 *     said to be asked
 */
record Unit(
    List<AskedGroup> groups,
    boolean others,
    Sample sample,
    int k,
    double weight,
    OptionalInt population) {

  Unit {
    groups = List.copyOf(groups);
    if (population.isPresent() && population.getAsInt() < sample.size()) {
      population = OptionalInt.empty();
    }
  }

  static Unit of(List<AskedGroup> groups, double weight, int k, Sample sample) {
    return new Unit(groups, false, sample, k, weight, population(groups));
  }

  /** The small ones together. It weighs as much as they do on average, and asks their highest k. */
  static Optional<Unit> others(List<Unit> small) {
    if (small.isEmpty()) {
      return Optional.empty();
    }
    var groups = small.stream().flatMap(unit -> unit.groups().stream()).toList();
    return Optional.of(
        new Unit(
            groups,
            small.size() > 1,
            Sample.together(small.stream().map(Unit::sample).toList()),
            small.stream().mapToInt(Unit::k).max().orElseThrow(),
            small.stream().mapToDouble(Unit::weight).average().orElseThrow(),
            population(groups)));
  }

  private static OptionalInt population(List<AskedGroup> groups) {
    return groups.stream().allMatch(group -> group.population().isPresent())
        ? OptionalInt.of(groups.stream().mapToInt(it -> it.population().getAsInt()).sum())
        : OptionalInt.empty();
  }

  boolean isEnough() {
    return sample.size() >= k;
  }

  /** The finite population correction {@code 1 − n/N}, 0..1; 1 where the population is unknown. */
  double correction(int respondents) {
    return population.isPresent() ? 1 - (double) respondents / population.getAsInt() : 1;
  }

  List<Long> ids() {
    return groups.stream().map(AskedGroup::id).toList();
  }
}
