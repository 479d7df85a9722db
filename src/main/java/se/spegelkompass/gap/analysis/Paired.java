package se.spegelkompass.gap.analysis;

/**
 * One sub-question in both mirrors.
 *
 * @param self the pre-score's share, 0..1
 * @param official the evaluators' share, 0..1
 * @param weight the sub-question's maximum in points, above 0
 */
public record Paired(double self, double official, double weight) {

  /**
   * @throws IllegalArgumentException if a share is outside 0..1 or no number, or the weight is not
   *     above 0 and finite
   */
  public Paired {
    Shares.checked(self);
    Shares.checked(official);
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("the weight must be above 0: " + weight);
    }
  }
}
