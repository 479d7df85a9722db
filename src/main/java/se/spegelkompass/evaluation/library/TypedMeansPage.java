package se.spegelkompass.evaluation.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;

/** A form for means that were computed somewhere else. */
public record TypedMeansPage(
    FormErrors errors,
    String edition,
    List<Choice> editions,
    Field base,
    Field count,
    Field since,
    Field until,
    Field total,
    List<AreaPart> areas,
    boolean subQuestionsOpen) {

  /** What stands in a field. */
  public record Field(String name, String label, String value, @Nullable String error) {}

  /** An area's mean, and those of its sub-questions. */
  public record AreaPart(Field area, List<Field> subQuestions) {}
}
