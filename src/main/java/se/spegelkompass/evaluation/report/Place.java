package se.spegelkompass.evaluation.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a remark is about, and where in the document.
 *
 * @param area the area's number, empty where the remark is about the whole report
 * @param subQuestionId empty where the remark is about no single sub-question of the edition
 * @param lines where to look, in the order of the document; empty for what is nowhere
 */
public record Place(OptionalInt area, Optional<String> subQuestionId, List<Lines> lines) {

  /** Keeps its own list. */
  public Place {
    lines = lines.stream().distinct().sorted(ORDER).toList();
  }

  private static final Comparator<Lines> ORDER =
      Comparator.comparingInt(Lines::first).thenComparingInt(Lines::last);

  static Place ofReport(Lines... lines) {
    return new Place(OptionalInt.empty(), Optional.empty(), List.of(lines));
  }

  static Place ofReport(List<Lines> lines) {
    return new Place(OptionalInt.empty(), Optional.empty(), lines);
  }

  static Place ofArea(int area, List<Lines> lines) {
    return new Place(OptionalInt.of(area), Optional.empty(), lines);
  }

  static Place ofRow(int area, Optional<String> subQuestionId, Lines... lines) {
    return new Place(OptionalInt.of(area), subQuestionId, List.of(lines));
  }

  /** The first line to look at, or the end of the document where there is none. */
  int order() {
    return lines.isEmpty() ? Integer.MAX_VALUE : lines.getFirst().first();
  }
}
