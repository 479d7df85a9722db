package se.spegelkompass.score.estimate;

/**
 * What one group contributes to the variance of a figure.
 *
 * @param part which of the shown groups, 0 for the first
 * @param responses n_g: its respondents that the figure rests on; where it is cautious, the fewest
 *     in any of its cells
 * @param variance {@code v_g}, at least 0, in the square of the figure's unit; NaN where it cannot
 *     be estimated: a single respondent out of several
 * @param cautious whether it is the greatest that the group's means allow, since its own variance
 *     may not be known: {@code (Σ_s c_s w_gs √((1 − f_gs) v_gs / n_gs))²} with {@code v_gs =
 *     n/(n−1) · ȳ(1 − ȳ)}, the variance of shares that are all 0 or 1, where the cell is below 2k.
 *     The sum is that of standard errors which go together wholly (Cauchy and Schwarz)
 */
public record Contribution(int part, int responses, double variance, boolean cautious) {

  /** {@code v_g² / (n_g − 1)}, the group's term under Satterthwaite's fraction. */
  public double satterthwaite() {
    return variance == 0 ? 0 : variance * variance / (responses - 1);
  }
}
