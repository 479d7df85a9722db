package se.spegelkompass.score.estimate;

/**
 * What one shown group contributes to the variance of a figure for all groups together.
 *
 * @param part which of the shown groups, 0 for the first
 * @param responses n_g: its respondents that the figure rests on
 * @param variance {@code v_g}, at least 0, in the square of the figure's unit; NaN where it cannot
 *     be estimated: a single respondent out of several
 */
public record Contribution(int part, int responses, double variance) {

  /** {@code v_g² / (n_g − 1)}, the group's term under Satterthwaite's fraction. */
  double satterthwaite() {
    return variance == 0 ? 0 : variance * variance / (responses - 1);
  }
}
