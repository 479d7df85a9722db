package se.spegelkompass.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One guided question about one practice.
 *
 * @param id readable and stable, for example {@code 1.3-dialog-tidigt}
 * @param sameAs the item of another edition that this one repeats word for word
 * @param criteria the ids of the criteria that the question rests on
 * @param signCriteria the ids of further criteria that the signs bring in
 * @param groups the kinds of people who can judge it
 * @param why why it is asked, in one sentence
 * @param signs two to four concrete signs that count
 * @param steps the five steps, lowest first
 */
public record Item(
    String id,
    String subQuestionId,
    Optional<SameItem> sameAs,
    Dimension dimension,
    List<String> criteria,
    List<String> signCriteria,
    Set<GroupKind> groups,
    Prose question,
    Prose why,
    List<Prose> signs,
    List<Step> steps,
    Optional<Example> example) {

  public Item {
    criteria = List.copyOf(criteria);
    signCriteria = List.copyOf(signCriteria);
    groups = Set.copyOf(groups);
    signs = List.copyOf(signs);
    steps = List.copyOf(steps);
  }

  /**
   * An item of another edition.
   *
   * @param edition the other edition's id
   * @param item the item's id there
   */
  public record SameItem(String edition, String item) {}

  /** Whether people of this kind can judge the practice. */
  public boolean isFor(GroupKind kind) {
    return groups.contains(kind);
  }

  /** All that a respondent can read of it: question, steps, signs, reason and example. */
  public Stream<Prose> prose() {
    return Stream.of(
            Stream.of(question, why),
            signs.stream(),
            steps.stream().map(Step::text),
            example.map(Example::text).stream())
        .flatMap(it -> it);
  }

  /** The same item as another edition asks it, under one of its sub-questions. */
  Item repeatedIn(String otherSubQuestionId, String ownEdition) {
    return new Item(
        otherSubQuestionId + id.substring(subQuestionId.length()),
        otherSubQuestionId,
        Optional.of(sameAs.orElse(new SameItem(ownEdition, id))),
        dimension,
        criteria,
        signCriteria,
        groups,
        question,
        why,
        signs,
        steps,
        example);
  }
}
