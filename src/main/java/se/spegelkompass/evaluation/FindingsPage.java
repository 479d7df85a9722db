package se.spegelkompass.evaluation;

import java.util.List;

/** Where a person says which sub-questions each finding is about. */
public record FindingsPage(String name, String path, boolean saved, List<AreaPart> areas) {

  /** An area with its findings. */
  public record AreaPart(String title, List<FindingPart> findings) {}

  /** A finding with a box for each of the area's sub-questions. */
  public record FindingPart(String kind, String text, List<Box> boxes) {}

  /** A box for one sub-question. */
  public record Box(String field, String label, boolean ticked) {}
}
