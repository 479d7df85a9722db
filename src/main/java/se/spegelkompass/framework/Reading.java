package se.spegelkompass.framework;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the readers of one edition's areas share: what is known, and what has been seen. */
final class Reading {

  private final Optional<Edition> base;
  private final Scales scales;
  private final CriteriaList criteria;
  private final Set<String> itemIds = new HashSet<>();
  private final Set<String> questions = new HashSet<>();

  Reading(Optional<Edition> base, Scales scales, CriteriaList criteria) {
    this.base = base;
    this.scales = scales;
    this.criteria = criteria;
  }

  /** The edition whose items this one may repeat. */
  Optional<Edition> base() {
    return base;
  }

  Scales scales() {
    return scales;
  }

  CriteriaList criteria() {
    return criteria;
  }

  /** Whether no item had this id before. */
  boolean isNewItem(String id) {
    return itemIds.add(id);
  }

  /** Whether no item asked this before. */
  boolean isNewQuestion(String question) {
    return questions.add(question);
  }
}
