package se.spegelkompass.evaluation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.evaluation.ReferenceMean;
import se.spegelkompass.evaluation.References;

@MicronautTest(transactional = false)
class ReferencesTest {

  private static final String PATH = "/utvarderingar/jamforelsetal";
  private static final String QUERY = PATH + "?utgava=kommunkompassen-2021&fran=2015&till=2022";

  @Inject Town town;
  @Inject Rows rows;
  @Inject ReadingQueue queue;
  @Inject References references;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    queue.readAll();
    coordinator = town.coordinator();
  }

  @Test
  void aMeanIsComputedWithItsBaseAndKept() {
    library();
    coordinator.visit(QUERY);

    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.text())
        .contains("2 kommuner, utvärderade 2016–2021, ")
        .contains("Lindesberg 2021, Trelleborg 2016")
        .contains("Totalt 477 av 800");
    coordinator.submit(PATH);

    assertThat(coordinator.page().select("#sparade .card")).hasSize(4); // three out of reports
    assertThat(coordinator.page().select("#sparade .card").getLast().text())
        .contains("Ur Lindesberg");
    assertThat(coordinator.page().select("#sparade .card").getFirst().text())
        .contains("Uträknat")
        .contains("Lindesberg (maj 2021), Trelleborg (maj 2016)");
    var kept = references.of(municipality(), "kommunkompassen-2021");
    assertThat(kept)
        .first()
        .satisfies(mean -> {
          assertThat(mean.origin()).isEqualTo(ReferenceMean.Origin.COMPUTED);
          assertThat(mean.count()).hasValue(2);
          assertThat(mean.sinceYear()).hasValue(2016);
          assertThat(mean.untilYear()).hasValue(2021);
          assertThat(mean.areas()).hasSize(8);
          assertThat(mean.areas().get(1)).isEqualByComparingTo("62");
          assertThat(mean.subQuestions()).hasSize(36);
        });
    assertThat(references.of(municipality(), "kommunkompassen-2010")).isEmpty();
    assertThat(coordinator.visit("/logg").text()).contains("Sparade jämförelsetal");

    var id = kept.getFirst().id();
    coordinator.visit(PATH).submit(PATH + "/" + id + "/borttagning");
    assertThat(coordinator.page().select("#sparade .card")).hasSize(3);
    coordinator.post(
        PATH + "/" + references.all(municipality()).getFirst().id() + "/borttagning", Map.of());
    assertThat(coordinator.page().select("#sparade .card")).hasSize(3);
  }

  @Test
  void whatCannotBeComputedSaysWhy() {
    library();

    assertThat(coordinator.visit(PATH + "?utgava=kommunkompassen-2021&fran=2020").status())
        .isEqualTo(422);
    assertThat(coordinator.page().select("#utgava-error").text())
        .contains("Bara en kommun passar. Det behövs minst 2");
    coordinator.visit(PATH + "?utgava=kommunkompassen-2010");
    assertThat(coordinator.page().select("#utgava-error").text()).contains("Ingen kommun passar");
    coordinator.visit(PATH + "?utgava=kommunkompassen-2021&fran=2022&till=2020");
    assertThat(coordinator.page().select("#till-error").text()).contains("inte vara efter");
    coordinator.visit(PATH + "?utgava=kommunkompassen-2021&fran=abc");
    assertThat(coordinator.page().select("#fran-error").text()).contains("Skriv ett år från 1995");
    assertThat(coordinator.page().select("#fran").val()).isEqualTo("abc");
    coordinator.visit(QUERY + "&forsta=ja");
    assertThat(coordinator.page().select("#utgava-error").text()).contains("Ingen kommun passar");
  }

  @Test
  void meansAreTypedWithTheirBase() {
    coordinator.visit(PATH + "/nytt?utgava=kommunkompassen-2021");
    coordinator.submit(PATH + "/nytt", Map.of("area-1", "101", "count", "många"));
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#base-error").text()).contains("Skriv vilka");
    assertThat(coordinator.page().select("#count-error").text()).contains("ett helt tal");
    assertThat(coordinator.page().select("#area-1-error").text()).contains("från 0 till 100");
    assertThat(coordinator.page().select("#area-1").val()).isEqualTo("101");

    var form = new HashMap<String, String>();
    form.put("base", "Förstagångsutvärderade");
    form.put("count", "53");
    form.put("since", "2020");
    form.put("area-1", "");
    coordinator.submit(PATH + "/nytt", form);
    assertThat(coordinator.page().select("#total-error").text())
        .contains("totalen eller för minst");
    coordinator.submit(PATH + "/nytt", Map.of("total", "475,5", "part-1-1", "11,25"));

    assertThat(coordinator.path()).isEqualTo(PATH);
    assertThat(coordinator.page().select("#sparade .card").text())
        .contains("Förstagångsutvärderade")
        .contains("53 kommuner, sedan 2020")
        .contains("Inskrivet")
        .contains("475,5 av 800")
        .contains("11,3");
    assertThat(references.all(municipality()).getFirst().origin())
        .isEqualTo(ReferenceMean.Origin.TYPED);
  }

  @Test
  void whatBelongsToAnotherMunicipalityIsNotThere() {
    coordinator
        .visit(PATH + "/nytt")
        .submit(PATH + "/nytt", Map.of("base", "Alla", "total", "400"));
    var id = rows.number("SELECT MAX(id) FROM reference_mean");
    var municipality = municipality();
    var other = town.coordinator().visit(PATH);

    assertThat(other.text()).contains("Inga jämförelsetal är sparade än");
    other.visit(PATH + "/nytt");
    assertThat(other.post(PATH + "/" + id + "/borttagning", Map.of()).status()).isEqualTo(404);
    assertThat(references.find(municipality, id)).isPresent();
    assertThat(references.find(municipality + 1, id)).isEmpty();
    assertThat(references.remove(municipality + 1, id)).isFalse();
    assertThat(town.stranger().visit(PATH).path()).isEqualTo("/logga-in");
  }

  /** Two municipalities, and an older evaluation of one of them. */
  private void library() {
    Reports.handIn(
        coordinator,
        "rapporter.zip",
        new ZipFiles()
            .with("a.txt", Reports.of("Lindesberg", "maj", 2015))
            .with("b.txt", Reports.of("Lindesberg", "maj", 2021))
            .with("c.txt", Reports.of("Trelleborg", "maj", 2016))
            .bytes());
    queue.readAll();
    coordinator.visit(Reports.PATH).submit(Reports.PATH + "/bekraftelse");
    assertThat(coordinator.text()).contains("3 utvärderingar är bekräftade");
  }

  private long municipality() {
    return rows.number("SELECT MAX(municipality_id) FROM reference_mean");
  }
}
