package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Rows;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** Whatever becomes of the answers of a closed round, its pages say what closing stored. */
@MicronautTest(transactional = false)
class SnapshotOnlyTest {

  @Inject ClosedRounds rounds;
  @Inject Rows rows;
  @Inject GivenEvaluations evaluations;

  private Place place;
  private long round;
  private List<String> addresses;

  @BeforeEach
  void aClosedRoundAndAnEvaluation() {
    place = rounds.place();
    round =
        rounds
            .closed(
                place,
                Map.of(GroupKind.LEADERSHIP, new Given(14, 3), GroupKind.STAFF, new Given(30, 2)))
            .id();
    var evaluation = evaluations.half(place.municipalityId(), "2024-03");
    addresses =
        List.of("/matningar/" + round + "/resultat", "/jamforelse/" + round + "/" + evaluation);
  }

  @Test
  void answersThatChangeInTheDatabaseChangeNoPage() {
    var before = pages();

    rows.change(
        """
        UPDATE answer a JOIN response s ON s.id = a.response_id SET a.choice = '5'
        WHERE s.round_id = ?
        """,
        round);

    assertThat(pages()).isEqualTo(before);
  }

  @Test
  void answersThatAreGoneChangeNoPage() {
    var before = pages();

    rows.change("DELETE FROM response WHERE round_id = ?", round);

    assertThat(pages()).isEqualTo(before);
  }

  /** All that stands in them, apart from a form's token. */
  private List<String> pages() {
    return addresses.stream()
        .map(address -> {
          var person = place.coordinator().visit(address);
          assertThat(person.status()).isEqualTo(200);
          assertThat(person.path()).isEqualTo(address);
          assertThat(person.page().select("table")).isNotEmpty();
          var page = person.page();
          page.select("input[name=csrfToken]").remove();
          return page.select("body").outerHtml();
        })
        .toList();
  }
}
