package se.spegelkompass.framework;

import java.util.List;

/**
 * One of the eight areas; its sub-questions' maxima add up to 100.
 *
 * @param aliases other titles that reports print for it
 */
public record Area(
    int number,
    Prose title,
    Prose shortTitle,
    List<String> aliases,
    List<SubQuestion> subQuestions) {

  /** The points the area can give. */
  public int max() {
    return subQuestions.stream().mapToInt(SubQuestion::max).sum();
  }
}
