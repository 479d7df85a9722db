package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Optional;

/**
 * What the report writes under one heading of an area's chapter.
 *
 * @param subQuestionId the sub-question it is about; empty where the heading is none's
 * @param area the area's number
 * @param heading as printed, on one line
 * @param paragraphs whole paragraphs, also where a page cut them
 */
public record Narrative(
    Optional<String> subQuestionId, int area, String heading, List<Found<String>> paragraphs) {

  /** Keeps its own list. */
  public Narrative {
    paragraphs = List.copyOf(paragraphs);
  }
}
