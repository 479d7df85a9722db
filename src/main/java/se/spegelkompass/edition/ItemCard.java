package se.spegelkompass.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Word;

/**
 * One item, as respondents meet it and with what lies behind.
 *
 * @param dimension what kind of practice it asks for, in words
 * @param groups who is asked, in words
 * @param language the language of its texts, for screen readers
 * @param example a good example, or null; source says which report names it
 */
public record ItemCard(
    String id,
    String dimension,
    String groups,
    String language,
    String question,
    List<StepLine> steps,
    List<String> signs,
    String why,
    @Nullable String example,
    @Nullable String source,
    List<Word.Meaning> words) {

  /** A step and what it is worth. */
  public record StepLine(String text, String value) {}
}
