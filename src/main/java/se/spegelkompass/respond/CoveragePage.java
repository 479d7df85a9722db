package se.spegelkompass.respond;

import java.util.List;
import se.spegelkompass.web.Choice;

/**
 * How many answers each sub-question gets from each group, against the fewest that can be shown.
 *
 * @param path of the round
 * @param shares the shares of the people that may be assumed to answer; share is the chosen one
 * @param groups the groups' names, as columns
 * @param sums what it comes to, group by group
 */
public record CoveragePage(
    String name,
    String path,
    boolean open,
    List<Choice> shares,
    String share,
    List<Column> groups,
    List<Sum> sums,
    List<AreaRow> areas) {

  /** For how many of the sub-questions that it is asked a group's answers will do. */
  public record Sum(String group, String text, String kind) {}

  /**
   * A group.
   *
   * @param least the fewest answers that are shown
   * @param note what is to be known about its figures
   */
  public record Column(String name, String least, String note) {}

  /** An area with its sub-questions. */
  public record AreaRow(String title, List<Row> rows) {}

  /** A sub-question with a cell for each group. */
  public record Row(String id, String title, List<Cell> cells) {}

  /**
   * What a group gives a sub-question.
   *
   * @param kind {@code good} for enough, {@code warning} for too few, {@code neutral} where nothing
   *     can be said
   */
  public record Cell(String group, String text, String kind, String meaning) {}
}
