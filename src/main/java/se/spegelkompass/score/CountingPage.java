package se.spegelkompass.score;

import java.util.List;

/**
 * Så räknas det: how answers become points, with one worked example.
 *
 * @param steps what each step is worth
 * @param subQuestion the sub-question of the example, with its number
 * @param person one respondent's answers
 * @param personSum how they add up, in words
 * @param groups the groups of the example
 * @param overall how the groups become one figure, in words
 * @param points how the figure becomes points, in words
 * @param uncertainty how sure it is, in words
 * @param k the usual fewest answers behind a shown result
 */
public record CountingPage(
    List<Line> steps,
    String subQuestion,
    List<Line> person,
    String personSum,
    List<Line> groups,
    String overall,
    String points,
    String uncertainty,
    int k,
    int areas,
    int total) {

  /** Something, and what it is worth. */
  public record Line(String text, String value) {}
}
