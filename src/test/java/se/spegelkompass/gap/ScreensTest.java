package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** Visa på skärm, without JavaScript. */
@MicronautTest(transactional = false)
class ScreensTest {

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void everyScreenIsReachedByItsLinkFromTheOneBefore() {
    coordinator.visit(comparison());
    coordinator.visit(coordinator.link("Visa på skärm"));
    var titles = new ArrayList<String>();
    var all = coordinator.page().select(".screen-list li a").eachText();
    for (var next = "start"; !next.isEmpty(); ) {
      assertThat(coordinator.status()).isEqualTo(200);
      titles.add(coordinator.page().select(".screen-list [aria-current]").text());
      assertThat(coordinator.page().select(".screen-list summary").text())
          .isEqualTo(titles.size() + " av " + all.size());
      assertThat(coordinator.page().select("h1")).hasSize(1);
      assertThat(coordinator.page().select("[style], style, script:not([src])")).isEmpty();
      next = coordinator.page().select("a[rel=next]").attr("href");
      if (!next.isEmpty()) {
        coordinator.visit(next);
      }
    }

    assertThat(titles)
        .isEqualTo(all)
        .startsWith(
            "Jämförelsen i en mening", "Ta upp först", "Områdena", "Alla områden på en gång")
        .endsWith("Störst skillnad mellan svarsgrupper", "Hur säkert är det?");
    assertThat(coordinator.text()).contains("färre än 6 svar visas inte för sig");
  }

  @Test
  void aClassHasAtMostFiveAndSaysHowManyMore() {
    var address = comparison();
    var sizes = new ArrayList<Integer>();
    for (int screen = 1; screen <= 12; screen++) {
      coordinator.visit(address + "/visning?bild=" + screen);
      if (!coordinator.page().select("section.gap-class").isEmpty()) {
        var shown = coordinator.page().select(".class-line").size();
        var rest = coordinator.page().select(".screen-rest").text();
        assertThat(shown).isBetween(1, 5);
        assertThat(rest.isEmpty() || shown == 5).isTrue();
        sizes.add(
            shown
                + (rest.endsWith("och en till")
                    ? 1
                    : rest.isEmpty() ? 0 : Integer.parseInt(rest.replaceAll("\\D", ""))));
      }
      if (coordinator.page().select("a[rel=next]").isEmpty()) {
        break;
      }
    }

    assertThat(sizes.stream().mapToInt(it -> it).sum()).isEqualTo(36);
  }

  @Test
  void theChoicesOfTheComparisonAreInEveryAddressAndOnTheWayBack() {
    var address = comparison();
    coordinator.visit(address + "?omrade=3&niva=utan");

    coordinator.visit(coordinator.link("Visa på skärm"));
    coordinator.visit(coordinator.link("Nästa"));

    assertThat(coordinator.response().uri().getQuery()).isEqualTo("bild=2&omrade=3&niva=utan");
    coordinator.visit(coordinator.link("Till jämförelsen"));
    assertThat(coordinator.path()).isEqualTo(address);
    assertThat(coordinator.page().select("#omrade option[selected]").val()).isEqualTo("3");
    assertThat(coordinator.page().select("#niva option[selected]").val()).isEqualTo("utan");
  }

  @ParameterizedTest
  @CsvSource({"x, 1", "0, 1", "-3, 1", "'', 1", "2, 2", "999999999, last", "99999999999, 1"})
  void aScreenThatThereIsNoneOfIsTheNearest(String typed, String expected) {
    coordinator.visit(comparison() + "/visning?bild=" + typed);

    var count = coordinator.page().select(".screen-list li").size();
    assertThat(coordinator.page().select(".screen-list summary").text())
        .isEqualTo((expected.equals("last") ? count : expected) + " av " + count);
  }

  @Test
  void whatHasNoComparisonGoesToWhereThatIsExplained() {
    var oldest = editions.find("kommunkompassen-2010").orElseThrow();
    var other = "/jamforelse/" + closed() + "/" + evaluate(place, oldest);
    coordinator.visit(other + "/visning");
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.path()).isEqualTo(other);

    var open = rounds.open(place, Map.of(GroupKind.STAFF, new Given(9, 1))).id();
    coordinator.visit(
        "/jamforelse/" + open + "/" + evaluate(place, editions.newest()) + "/visning");
    assertThat(coordinator.text()).contains("Resultatet visas när mätningen är stängd");
  }

  @Test
  void whatIsForeignOrUnknownIsNotFound() {
    var theirs = rounds.place();
    var theirRound = rounds.varied(theirs, "Hösten", ClosedRounds.PEOPLE, 2).id();
    var theirEvaluation = evaluate(theirs, editions.newest());
    var round = closed();
    var evaluation = evaluate(place, editions.newest());

    for (var pair :
        List.of(
            round + "/" + theirEvaluation,
            theirRound + "/" + evaluation,
            theirRound + "/" + theirEvaluation,
            round + "/999999999")) {
      coordinator.visit("/jamforelse/" + pair + "/visning?bild=2");
      assertThat(coordinator.status()).as(pair).isEqualTo(404);
    }
  }

  private String comparison() {
    return "/jamforelse/" + closed() + "/" + evaluate(place, editions.newest());
  }

  private long closed() {
    return rounds.varied(place, "Hösten", ClosedRounds.PEOPLE, 2).id();
  }

  private long evaluate(Place where, Edition edition) {
    return evaluations.third(where.municipalityId(), edition, "2024-03");
  }
}
