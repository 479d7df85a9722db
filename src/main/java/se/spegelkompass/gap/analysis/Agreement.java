package se.spegelkompass.gap.analysis;

import java.util.Locale;

/**
 * Words for Lin's concordance. The limits are those that Landis and Koch (1977, <i>Biometrics</i>
 * 33, 159–174) called arbitrary but useful, for agreement between two observers; their three lowest
 * words are one here. They help to find a word and decide nothing. McBride's (2005) limits, from
 * 0.90 on, are for laboratory methods and far too strict for people's judgement.
 */
public enum Agreement {
  /** Below 0.4, also below 0. Landis and Koch say poor, slight or fair. */
  POOR,
  /** From 0.4 to below 0.6. */
  MODERATE,
  /** From 0.6 to below 0.8. */
  SUBSTANTIAL,
  /** From 0.8. */
  ALMOST_PERFECT;

  private static final double FAIR_ENDS = 0.4;
  private static final double MODERATE_ENDS = 0.6;
  private static final double SUBSTANTIAL_ENDS = 0.8;

  /** The name used in message keys, for example {@code almost-perfect}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The word for a concordance.
   *
   * @param concordance −1..1
   * @throws IllegalArgumentException if it is outside −1..1 or no number
   */
  public static Agreement of(double concordance) {
    if (!(concordance >= -1 && concordance <= 1)) {
      throw new IllegalArgumentException("not a concordance: " + concordance);
    }
    if (concordance < FAIR_ENDS) {
      return POOR;
    }
    if (concordance < MODERATE_ENDS) {
      return MODERATE;
    }
    return concordance < SUBSTANTIAL_ENDS ? SUBSTANTIAL : ALMOST_PERFECT;
  }
}
