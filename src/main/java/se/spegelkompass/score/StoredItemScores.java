package se.spegelkompass.score;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.estimate.ItemScore;
import se.spegelkompass.score.estimate.ItemScores;
import se.spegelkompass.score.estimate.PreScore;

/** The stored results by item. They are read a sub-question at a time. */
@Singleton
public class StoredItemScores {

  private static final int OVERALL = 0;

  private final ItemScoreRepository repository;

  StoredItemScores(ItemScoreRepository repository) {
    this.repository = repository;
  }

  /**
   * The results of a sub-question's items, exactly as they were computed when the round closed.
   *
   * @param preScore the round's pre-score, whose groups they are
   * @return nothing of items that may not be shown, or of a round that closed before items were
   *     counted
   */
  public ItemScores find(
      long municipalityId, long roundId, PreScore preScore, SubQuestion subQuestion) {
    var parts = parts(municipalityId, roundId, subQuestion);
    return new ItemScores(
        parts.getOrDefault(OVERALL, Map.of()),
        IntStream.rangeClosed(1, preScore.groups().size())
            .mapToObj(part -> parts.getOrDefault(part, Map.of()))
            .toList());
  }

  /** The same for all groups together, by item id. */
  public Map<String, ItemScore> overall(
      long municipalityId, long roundId, SubQuestion subQuestion) {
    return parts(municipalityId, roundId, subQuestion).getOrDefault(OVERALL, Map.of());
  }

  private Map<Integer, Map<String, ItemScore>> parts(
      long municipalityId, long roundId, SubQuestion subQuestion) {
    var ids = subQuestion.items().stream().map(Item::id).toList();
    return ids.isEmpty()
        ? Map.of()
        : repository.of(municipalityId, roundId, ids).stream()
            .collect(
                Collectors.groupingBy(
                    ItemRow::part, Collectors.toMap(ItemRow::itemId, ItemRow::score)));
  }

  @Transactional
  void store(Round round, ItemScores scores) {
    store(round, OVERALL, scores.overall());
    for (int i = 0; i < scores.groups().size(); i++) {
      store(round, i + 1, scores.groups().get(i));
    }
  }

  private void store(Round round, int part, Map<String, ItemScore> items) {
    items.forEach((id, score) -> {
      if (!score.equals(ItemScore.HIDDEN)) {
        repository.add(
            round.municipalityId(),
            round.id(),
            part,
            id,
            nullable(score.share()),
            nullable(score.notKnown()));
      }
    });
  }

  private static @Nullable Double nullable(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
