package se.spegelkompass.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a round is going.
 *
 * @param path of the round
 * @param live whether the round is open, so that the figures change
 * @param at when the figures were counted
 * @param empty whether nobody has begun in any group that is shown
 * @param total how many have handed in, in words; null where it is no sum
 * @param totalNote what the total leaves out, or null
 * @param days day by day, or null where nothing can be shown
 * @param daysNote which groups are not shown by day yet, or null
 * @param stops where people leave; null once the round is closed
 */
public record ParticipationPage(
    String name,
    String path,
    boolean live,
    String status,
    String statusKind,
    String at,
    boolean empty,
    @Nullable String total,
    @Nullable String totalNote,
    List<GroupLine> groups,
    @Nullable ByDay days,
    @Nullable String daysNote,
    Time time,
    @Nullable Stops stops) {

  /** Whether there are bars to explain. */
  public boolean hasBars() {
    return groups.stream().anyMatch(it -> it.bar() != null);
  }

  /** Whether the bars tell how many have begun. */
  public boolean hasBegun() {
    return groups.stream().anyMatch(it -> it.begun() != null);
  }

  /**
   * One group.
   *
   * @param note what it is shown together with in the results, or null
   * @param submitted how many have handed in, in words, or why that is not shown
   * @param told whether it is shown
   * @param begun how many have begun, in words, or null
   * @param bar the parts of its bar; null where nobody knows how many are asked
   * @param verdict whether the answers can be expected to do, or null
   */
  public record GroupLine(
      long id,
      String name,
      @Nullable String note,
      String submitted,
      boolean told,
      @Nullable String begun,
      @Nullable Bar bar,
      @Nullable Verdict verdict) {}

  /** Widths as SVG lengths, of all who are asked. */
  public record Bar(String begun, String submitted) {}

  /**
   * Whether the answers can be expected to do.
   *
   * @param kind {@code good}, {@code warning} or {@code neutral}
   */
  public record Verdict(String kind, String text) {}

  /** The curves and the same as a table: a row for each day on which something changed. */
  public record ByDay(List<CurveLine> curves, List<DayLine> rows) {}

  /**
   * A group's curve.
   *
   * @param description the same in words
   */
  public record CurveLine(
      String group,
      String top,
      String from,
      String to,
      String line,
      String area,
      String description) {}

  public record DayLine(String day, List<Cell> cells) {}

  /** How many of a group had handed in after a day. */
  public record Cell(String group, String sum) {}

  /**
   * How long answering takes.
   *
   * @param known whether text is an answer, and not why there is none
   */
  public record Time(boolean known, String text) {}

  /**
   * Where people leave.
   *
   * @param text the whole in words, or why nothing is shown
   */
  public record Stops(String text, List<StopLine> lines) {}

  /**
   * How many are at a place.
   *
   * @param width its share of them, as an SVG length
   */
  public record StopLine(String place, String people, String width) {}
}
