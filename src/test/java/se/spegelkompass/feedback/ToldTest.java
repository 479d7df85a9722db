package se.spegelkompass.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.score.ClosedRounds.Place;

/** What those who answered are told. */
@MicronautTest(transactional = false)
class ToldTest {

  @Inject Told told;
  @Inject Town town;
  @Inject Rows rows;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = told.place();
    coordinator = place.coordinator();
  }

  @Test
  void whereTooFewHaveAnsweredItSaysSoAndShowsNoEmptyTable() {
    var page = told.tooFew(place);

    var reader = town.stranger().visit(Told.open(coordinator, page));

    assertThat(reader.text()).contains("För få har svarat").doesNotContain("0 personer");
    assertThat(reader.page().select("table")).isEmpty();
  }

  @Test
  void anybodyWithTheAddressReadsItWithoutSigningIn() {
    var page = told.closed(place);
    told.evaluate(place);
    coordinator.visit(page).submit(page, Map.of("introduction", "Tack!", "what-1", "Panel"));
    var reader = town.stranger().visit(Told.open(coordinator, page));

    assertThat(reader.status()).isEqualTo(200);
    assertThat(reader.heading()).startsWith("Det här sa ni, det här sa utvärderarna");
    assertThat(reader.text().replace('\u00a0', ' '))
        .contains("112 av 400 har svarat (28 %)", "Tack!", "Panel", "utvärderarna gav 30 %");
    assertThat(reader.page().select(".told-areas tbody th")).hasSize(8);
    assertThat(reader.page().select(".told-areas .dumbbell-self")).hasSize(8);
    assertThat(reader.page().select("main [style], main script, main form")).isEmpty();
    assertThat(reader.body().length()).isLessThan(40_000);
  }

  @Test
  void noSearchEngineAndNoProxyKeepsIt() {
    var reader = town.stranger().visit(Told.open(coordinator, told.closed(place)));

    var headers = reader.response().headers();
    assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow");
    assertThat(headers.firstValue("Cache-Control")).contains("private, no-store");
    assertThat(reader.page().select("meta[name=robots]").attr("content")).contains("noindex");
  }

  @Test
  void withoutAnEvaluationItTellsWhatPeopleSaid() {
    var reader = town.stranger().visit(Told.open(coordinator, told.closed(place)));

    assertThat(reader.heading()).isEqualTo("Det här sa ni, och det här gör vi nu");
    assertThat(reader.text())
        .contains("Det här skattade ni lägst", "Det här skattade ni högst")
        .doesNotContain("tvärderarna");
    assertThat(reader.page().select(".told-areas .bar-chart")).hasSize(8);
  }

  @Test
  void anEvaluationThatIsRemovedLeavesThePageWithoutIt() {
    var page = told.closed(place);
    var evaluation = told.evaluate(place);
    coordinator.visit(page).submit(page);
    var address = Told.open(coordinator, page);
    assertThat(town.stranger().visit(address).text()).contains("utvärderarna gav");

    rows.change("DELETE FROM evaluation WHERE id = ?", evaluation);

    assertThat(town.stranger().visit(address).text()).doesNotContain("utvärderarna gav");
  }

  @Test
  void groupsAreToldOnlyWhereTheyAreChosenAndNeverTheSmallOnes() {
    var page = told.closed(place);
    var address = Told.open(coordinator, page);
    assertThat(town.stranger().visit(address).text()).doesNotContain("Enhetschefer");

    coordinator.visit(page).submit(page, Map.of("showGroups", "yes"));

    assertThat(town.stranger().visit(address).text())
        .contains("Enhetschefer", "40 av 100 svarade", "Högst: ")
        .doesNotContain("Fackliga");
  }

  @Test
  void aClosedPageIsAnsweredAsAnAddressThatNeverWas() {
    var page = told.closed(place);
    var address = Told.open(coordinator, page);
    coordinator.visit(page).submit(page + "/stangning");

    var closed = town.stranger().visit(address);
    var wrong = town.stranger().visit("/a/AAAAAAAAAAAAAAAAAAAAAA");
    var none = town.stranger().visit("/a/x");

    assertThat(closed.status()).isEqualTo(404);
    assertThat(closed.heading()).isEqualTo("Här finns ingen sida");
    assertThat(withoutAddress(closed)).isEqualTo(withoutAddress(wrong));
    assertThat(withoutAddress(none)).isEqualTo(withoutAddress(wrong));
    assertThat(wrong.status()).isEqualTo(404);
    assertThat(headers(closed)).isEqualTo(headers(wrong));
  }

  private static String withoutAddress(Person reader) {
    return reader
        .body()
        .replaceAll("/a/[A-Za-z0-9_-]+", "/a/…")
        .replaceAll("name=\"csrfToken\" value=\"[^\"]*\"", "csrfToken");
  }

  private static Map<String, ?> headers(Person reader) {
    var headers = new TreeMap<>(reader.response().headers().map());
    headers.keySet().removeAll(List.of("content-length", "date", "set-cookie"));
    return headers;
  }
}
