package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** A group, a mean or another municipality stands beside the two mirrors as the address says. */
@MicronautTest(transactional = false)
class BesideTest {

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;

  private Place place;
  private Person coordinator;
  private String address;

  @BeforeEach
  void compare() {
    place = rounds.place();
    coordinator = place.coordinator();
    var round =
        rounds
            .closed(
                place,
                Map.of(
                    GroupKind.LEADERSHIP, new Given(20, 5),
                    GroupKind.STAFF, new Given(20, 3),
                    GroupKind.UNIONS, new Given(3, 1)))
            .id();
    address = "/jamforelse/" + round + "/" + evaluations.half(place.municipalityId(), "2025-11");
  }

  @Test
  void aGroupOrAMeanIsChosenAndStandsInTheAddress() {
    evaluations.mean(place.municipalityId(), "12 kommuner sedan 2020");
    coordinator.visit(address);
    assertThat(coordinator.page().select("svg .dumbbell-chosen, svg .dumbbell-reference"))
        .isEmpty();
    assertThat(options("grupp")).containsExactly("Inget", "Kommunledning", "Medarbetare");
    assertThat(options("referens")).containsExactly("Inget", "12 kommuner sedan 2020");

    coordinator.visit(
        address + "?grupp=" + value("grupp", 2) + "&referens=" + value("referens", 1));

    assertThat(coordinator.page().select("#area-table thead th, .chart thead th").eachText())
        .contains("Medarbetare", "12 kommuner sedan 2020");
    assertThat(coordinator.page().select(".chart tbody tr").eachText().get(4))
        .endsWith("50–100 % 50 % 40 %");
    assertThat(coordinator.page().select("#delfragor tbody tr:contains(5.4)").text())
        .endsWith("50 % 30 %");
    assertThat(coordinator.page().select(".legend").eachText().getFirst())
        .contains("Medarbetare")
        .contains("12 kommuner sedan 2020");
  }

  @Test
  void whatIsChosenIsKeptOnTheWayThroughThePage() {
    coordinator.visit(address);
    var group = value("grupp", 1);
    coordinator.visit(address + "?grupp=" + group + "&niva=utan");

    assertThat(coordinator.page().select(".chart-label").attr("href"))
        .contains("grupp=" + group)
        .contains("niva=utan")
        .contains("omrade=1");
    assertThat(coordinator.page().select("#delfragor input[name=grupp]").attr("value"))
        .isEqualTo(group);
    assertThat(coordinator.link("Visa på skärm")).contains("grupp=" + group).contains("niva=utan");
    coordinator.visit(coordinator.link("Visa på skärm").replace("bild=1", "bild=3"));
    assertThat(coordinator.page().select("svg .dumbbell-chosen")).isNotEmpty();
  }

  @Test
  void aSubQuestionsPageKeepsWhatIsChosenAndLeadsBackToIt() {
    coordinator.visit(address);
    var group = value("grupp", 2);
    coordinator.visit(address + "?grupp=" + group + "&omrade=5&referens=x");
    var chosen = "?omrade=5&grupp=" + group;

    coordinator.visit(coordinator.page().select(".row-link[href*=delfraga/5.4]").attr("href"));

    assertThat(coordinator.heading()).startsWith("5.4 ");
    assertThat(coordinator.page().select("svg .dumbbell-chosen")).hasSize(2);
    assertThat(coordinator.page().select(".legend").text()).contains("Medarbetare");
    assertThat(coordinator.page().select(".figure-list").text()).endsWith("Medarbetare 50 %");
    assertThat(coordinator.page().select("a[rel=next]").attr("href"))
        .isEqualTo(address + "/delfraga/5.5" + chosen);
    assertThat(coordinator.page().select("a.back").attr("href")).isEqualTo(address + chosen);
  }

  @Test
  void anotherMunicipalitysEvaluationCanStandThere() {
    evaluations.borrowed(place.municipalityId(), "2024-05", "Nordvik");
    coordinator.visit(address);

    assertThat(options("referens")).containsExactly("Inget", "Nordvik");
    coordinator.visit(address + "?referens=" + value("referens", 1));
    assertThat(coordinator.page().select("#delfragor tbody tr:contains(5.4)").text())
        .endsWith("50 %");
  }

  @Test
  void groupsThatAreTooSmallAndWhatBelongsToOthersCannotBeChosen() {
    var other = rounds.place();
    var foreign = evaluations.mean(other.municipalityId(), "Andras");
    coordinator.visit(address);
    assertThat(options("grupp")).doesNotContain("Fackliga företrädare");
    assertThat(coordinator.page().select("select[name=referens]")).isEmpty();

    for (var query :
        List.of("grupp=0", "grupp=x", "referens=m" + foreign, "referens=u1", "grupp=")) {
      assertThat(coordinator.visit(address + "?" + query).status()).as(query).isEqualTo(200);
      assertThat(coordinator.page().select("svg .dumbbell-chosen, svg .dumbbell-reference"))
          .as(query)
          .isEmpty();
    }
  }

  private List<String> options(String name) {
    return coordinator.page().select("select[name=" + name + "] option").eachText();
  }

  private String value(String name, int index) {
    return coordinator.page().select("select[name=" + name + "] option").get(index).attr("value");
  }
}
