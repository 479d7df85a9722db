package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.ItemScore;

/** What items came to is kept as it was when the round closed. */
@MicronautTest(transactional = false)
class StoredItemScoresTest {

  @Inject ClosedRounds rounds;
  @Inject PreScores preScores;
  @Inject StoredItemScores itemScores;
  @Inject Editions editions;

  @Test
  void itemsAreKeptWithTheirGroupsAndTheWhole() {
    var place = rounds.place();
    var round =
        rounds.varied(place, "Olika", Map.of(GroupKind.LEADERSHIP, 20, GroupKind.STAFF, 30), 7);
    var preScore = preScores.find(place.municipalityId(), round.id()).orElseThrow();

    for (var subQuestion : editions.newest().subQuestions().toList()) {
      var scores = itemScores.find(place.municipalityId(), round.id(), preScore, subQuestion);
      assertThat(scores.groups()).hasSize(2);
      assertThat(scores.overall())
          .isEqualTo(itemScores.overall(place.municipalityId(), round.id(), subQuestion))
          .isNotEmpty();
      meanIsTheShare(
          subQuestion,
          preScore.groups().getFirst().score().share(subQuestion).orElseThrow(),
          scores.groups().getFirst());
    }
  }

  private static void meanIsTheShare(
      SubQuestion subQuestion, double share, Map<String, ItemScore> items) {
    assertThat(
            subQuestion.items().stream()
                .filter(it -> it.isFor(GroupKind.LEADERSHIP))
                .mapToDouble(
                    it -> items.getOrDefault(it.id(), ItemScore.HIDDEN).share().orElseThrow())
                .average()
                .orElseThrow())
        .isEqualTo(share, within(1e-12));
  }

  @Test
  void anotherMunicipalityFindsNothing() {
    var place = rounds.place();
    var round = rounds.varied(place, "Olika", Map.of(GroupKind.STAFF, 30), 7);
    var other = rounds.place();

    assertThat(
            itemScores.overall(
                other.municipalityId(),
                round.id(),
                editions.newest().subQuestions().findFirst().orElseThrow()))
        .isEmpty();
  }
}
