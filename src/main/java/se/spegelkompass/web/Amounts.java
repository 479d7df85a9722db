package se.spegelkompass.web;

import java.util.Locale;
import java.util.Set;

/**
 * Numbers with their unit in words. The number as it is shown decides the form: 0.6 and 1.4 rounded
 * to whole ones are both 1 procentenhet.
 */
public record Amounts(Messages messages, Locale locale) {

  private static final Set<String> ONE = Set.of("1", "+1", "\u22121");

  /**
   * "31 procentenheter": how large a difference is, whichever way.
   *
   * @param difference between two shares, −1..1; rounded to whole percentage points
   */
  public String percentagePoints(double difference) {
    return percentagePoints(size(difference));
  }

  /**
   * "+31 procentenheter".
   *
   * @param difference between two shares, −1..1; rounded to whole percentage points
   */
  public String signedPercentagePoints(double difference) {
    return percentagePoints(Numbers.signedPercentagePoints(difference, locale));
  }

  /**
   * "procentenheter", for a number that stands elsewhere.
   *
   * @param difference between two shares, −1..1; rounded to whole percentage points
   */
  public String percentagePointsUnit(double difference) {
    return percentagePointsUnit(size(difference));
  }

  /**
   * "31 poäng".
   *
   * @param shown the number as it is shown
   */
  public String points(String shown) {
    return shown + " " + pointsUnit(shown);
  }

  /**
   * "poäng", for a number that stands elsewhere.
   *
   * @param shown that number as it is shown
   */
  public String pointsUnit(String shown) {
    return messages.get(locale, ONE.contains(shown) ? "unit.point" : "unit.points");
  }

  private String percentagePoints(String shown) {
    return shown + " " + percentagePointsUnit(shown);
  }

  private String percentagePointsUnit(String shown) {
    return messages.get(
        locale, ONE.contains(shown) ? "unit.percentage-point" : "unit.percentage-points");
  }

  private String size(double difference) {
    return Numbers.whole(Math.abs(difference) * 100, locale);
  }
}
