package se.spegelkompass.score.estimate;

import java.util.List;
import java.util.OptionalInt;

/**
 * What one group, or small groups together, answered.
 *
 * @param groups the round's groups in it: one, or several that are shown together
 * @param others whether this is Övriga: groups too small by themselves, merged at closing so that
 *     none of them can be told apart
 * @param responses how many submitted responses it has, at least k
 * @param population N: how many people were asked; empty where nobody knows, or where more have
 *     answered than were said to be asked. Then there is no finite population correction
 * @param weight how much it weighs in the whole, above 0; only proportions matter
 * @param k the fewest respondents a shown cell of it rests on
 */
public record GroupScore(
    List<Long> groups,
    boolean others,
    int responses,
    OptionalInt population,
    double weight,
    int k,
    Score score) {

  public GroupScore {
    groups = List.copyOf(groups);
  }

  /**
   * The finite population correction {@code 1 − n/N}, 0..1; 1 where the population is unknown.
   *
   * @param respondents n: how many respondents a figure of the group rests on
   */
  public double correction(int respondents) {
    return population.isPresent() ? 1 - (double) respondents / population.getAsInt() : 1;
  }
}
