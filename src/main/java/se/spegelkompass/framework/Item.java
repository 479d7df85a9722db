package se.spegelkompass.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One guided question about one practice.
 *
 * @param id readable and stable, for example {@code 1.3-dialog-tidigt}
 * @param criteria the ids of the criteria it rests on
 * @param groups the kinds of people who can judge it
 * @param signs two to four concrete signs that count
 * @param steps the five steps, lowest first
 */
public record Item(
    String id,
    String subQuestionId,
    Dimension dimension,
    List<String> criteria,
    Set<GroupKind> groups,
    Prose question,
    List<Prose> signs,
    List<Step> steps,
    Optional<Example> example) {

  /** Whether people of this kind can judge the practice. */
  public boolean isFor(GroupKind kind) {
    return groups.contains(kind);
  }
}
