package se.spegelkompass.action;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.Comparing;
import se.spegelkompass.gap.Comparisons;
import se.spegelkompass.gap.SubQuestionGap;
import se.spegelkompass.web.NotFound;

/** Finds what a new action comes from. */
@Singleton
class Origins {

  private final Comparisons comparisons;

  Origins(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  /**
   * Some sub-questions of a comparison, or nothing where none are named.
   *
   * @throws NotFound if the municipality has no such comparison or the edition no such sub-question
   */
  Origin find(
      long municipalityId,
      @Nullable Long round,
      @Nullable Long evaluation,
      Collection<String> subQuestions) {
    if (round == null && evaluation == null && subQuestions.isEmpty()) {
      return new Origin.Nothing();
    }
    if (round == null || evaluation == null) {
      throw new NotFound();
    }
    var pair = comparisons.pair(municipalityId, round, evaluation).orElseThrow(NotFound::new);
    var comparison =
        comparisons.compare(pair).flatMap(Comparing::comparison).orElseThrow(NotFound::new);
    var ids = Set.copyOf(subQuestions);
    var chosen =
        comparison.subQuestions().stream()
            .filter(it -> ids.contains(it.subQuestion().id()))
            .sorted(SubQuestionGap.AS_IN_THE_EDITION)
            .toList();
    if (chosen.size() != ids.size()) {
      throw new NotFound();
    }
    return new Origin.Gaps(pair, comparison, chosen);
  }
}
