package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Dimension;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Place;

/** A sub-question's page says where in it people see practice. */
@MicronautTest(transactional = false)
class ItemsOnThePageTest {

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;

  private Place place;
  private long round;

  @BeforeEach
  void begin() {
    place = rounds.place();
  }

  @Test
  void everyItemStandsThereWithItsDimensionAndTheSentenceSaysWhereMostAndLeastIs() {
    open(20, dimension -> dimension == Dimension.FOLLOW_UP ? step(2) : step(4));

    var items = section();
    assertThat(items).hasSameSizeAs(subQuestion().items());
    assertThat(items)
        .anyMatch(it -> it.startsWith("Uppföljning ") && it.endsWith(" 25 % 0 %"))
        .anyMatch(it -> it.startsWith("Plan ") && it.endsWith(" 75 % 0 %"));
    assertThat(place.coordinator().text())
        .contains("minst av uppföljning (25 %)")
        .contains("Romben är utvärderarnas 40 % för hela delfrågan.");
  }

  @Test
  void whereDimensionsAreAlikeNoneIsSingledOut() {
    open(20, _ -> step(3));

    assertThat(place.coordinator().text())
        .contains("Ni ser ungefär lika mycket av allt: mellan 50 % och 50 %.");
  }

  @Test
  void whatMostDoNotKnowHasNoShare() {
    open(20, dimension -> dimension == Dimension.LEARN ? new Answer.NotKnown() : step(4));

    assertThat(section()).anyMatch(it -> it.startsWith("Lärande ") && it.endsWith(" – 100 %"));
  }

  @Test
  void fewerThanTwiceKShowNoItems() {
    open(11, _ -> step(3));

    assertThat(section()).isEmpty();
    assertThat(place.coordinator().text())
        .contains("För få har svarat för att frågorna ska kunna visas en och en.");
  }

  @Test
  void theCalculationHasThemByGroup() {
    open(20, dimension -> dimension == Dimension.FOLLOW_UP ? step(2) : step(4));
    var question =
        subQuestion().items().stream()
            .filter(it -> it.dimension() == Dimension.FOLLOW_UP)
            .map(it -> it.question().sv())
            .findFirst()
            .orElseThrow();
    place.coordinator().visit("/matningar/" + round + "/resultat/" + subQuestion().id());

    assertThat(place.coordinator().text()).contains(question).contains("En fråga om Uppföljning.");
  }

  private void open(int people, Function<Dimension, Answer> answer) {
    var answers =
        editions.newest().items(GroupKind.LEADERSHIP).stream()
            .collect(
                Collectors.toMap(
                    Item::id, it -> answer.apply(it.dimension()), (a, _) -> a, HashMap::new));
    round =
        rounds
            .closed(
                place,
                List.of(GroupKind.LEADERSHIP),
                _ -> Collections.nCopies(people, Map.copyOf(answers)))
            .id();
    var evaluation = evaluations.share(place.municipalityId(), editions.newest(), "2025-11", 0.4);
    place
        .coordinator()
        .visit("/jamforelse/" + round + "/" + evaluation + "/delfraga/" + subQuestion().id());
  }

  private SubQuestion subQuestion() {
    return editions.newest().subQuestion("5.4").orElseThrow();
  }

  private List<String> section() {
    return place.coordinator().page().select("section:has(#items-title) tbody tr").eachText();
  }

  private static Answer step(int number) {
    return new Answer.OnStep(number);
  }
}
