package se.spegelkompass.score.estimate;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which groups a figure for all together counts, as far as an attacker can guess.
 *
 * @param strata those that count as one each
 */
record Guess(List<Stratum> strata) {

  /** It cannot be guessed. */
  static final Guess NONE = new Guess(List.of());

  Guess {
    strata = List.copyOf(strata);
  }

  /**
   * Groups that count as one.
   *
   * @param weight how much they weigh together
   */
  record Stratum(List<Long> groups, double weight) {

    Stratum {
      groups = List.copyOf(groups);
    }

    static Stratum of(GroupScore column) {
      return new Stratum(column.groups(), column.weight());
    }
  }

  /** All that count some of the strata, and no group twice. */
  static Stream<Guess> among(List<Stratum> strata) {
    return IntStream.range(1, 1 << strata.size())
        .mapToObj(bits ->
            new Guess(
                IntStream.range(0, strata.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(strata::get)
                    .toList()))
        .filter(Guess::isPossible);
  }

  private boolean isPossible() {
    var seen = new HashSet<Long>();
    return strata.stream().flatMap(it -> it.groups().stream()).allMatch(seen::add);
  }
}
