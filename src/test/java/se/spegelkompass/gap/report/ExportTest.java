package se.spegelkompass.gap.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds;
import se.spegelkompass.score.ClosedRounds.Given;
import se.spegelkompass.score.ClosedRounds.Place;

/** What holds for every file of a comparison, and its pictures. */
@MicronautTest(transactional = false)
class ExportTest {

  private static final List<String> FILES =
      List.of(
          "/rapport.pdf",
          "/tabell.xlsx",
          "/tabell.csv",
          "/bilder/omraden.svg",
          "/bilder/spindel.svg",
          "/bilder/matris.svg",
          "/bilder/omraden.png",
          "/bilder/spindel.png",
          "/bilder/matris.png");

  @Inject ClosedRounds rounds;
  @Inject Compared compared;
  @Inject Town town;
  @Inject Editions editions;

  private Place place;
  private Person coordinator;

  @BeforeEach
  void signIn() {
    place = rounds.place();
    coordinator = place.coordinator();
  }

  @Test
  void everyFileIsSomethingToKeepUnderItsSwedishName() {
    var address = comparison();
    for (var file : FILES) {
      coordinator.visit(address + file);

      assertThat(coordinator.status()).as(file).isEqualTo(200);
      var headers = coordinator.response().headers();
      assertThat(headers.firstValue("Content-Disposition").orElseThrow())
          .as(file)
          .startsWith("attachment; filename=\"")
          .contains("Sjalvskattning hosten mot Utvardering", "filename*=UTF-8''")
          .contains("Sj%C3%A4lvskattning%20h%C3%B6sten%20mot%20Utv%C3%A4rdering")
          .endsWith(file.substring(file.lastIndexOf('.')));
      assertThat(headers.firstValue("Cache-Control")).contains("no-store");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'");
    }
  }

  @Test
  void thePageLeadsToEveryFile() {
    var address = comparison();

    coordinator.visit(address);

    var links = coordinator.page().select("main a").eachAttr("href");
    assertThat(links).containsAll(FILES.stream().map(it -> address + it).toList());
  }

  @Test
  void everyFileIsWrittenToTheLog() {
    var address = comparison();
    coordinator.visit(address + "/rapport.pdf");
    coordinator.visit(address + "/bilder/spindel.png");

    coordinator.visit("/logg");

    assertThat(coordinator.text())
        .contains("Hämtade jämförelsen som fil")
        .contains("Jämförelse Självskattning hösten mot Utvärdering.pdf")
        .contains("Spindeldiagram, Självskattning hösten mot Utvärdering.png");
  }

  @Test
  void aCalculationAsASpreadsheetIsWrittenToTheLogToo() {
    var figure = comparison() + "/4.3";
    coordinator.visit(figure);
    assertThat(coordinator.visit(figure + "/kalkylark").status()).isEqualTo(200);

    coordinator.visit("/logg");

    var lines = coordinator.page().select("main :has(> a[href=" + figure + "])");
    assertThat(lines).hasSize(1);
    assertThat(lines.text())
        .contains("Självskattning hösten mot Utvärdering 4.3")
        .endsWith(".xlsx");
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void whatIsForeignOrUnknownIsNotFound(String file) {
    var address = comparison();
    var other = rounds.place();
    var theirs = compared.comparison(other, "Deras", "Deras");
    var mixed =
        address.substring(0, address.lastIndexOf('/')) + theirs.substring(theirs.lastIndexOf('/'));

    for (var it : List.of(theirs, mixed, "/jamforelse/999999999/1")) {
      assertThat(coordinator.visit(it + file).status()).as(it + file).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void whatCannotBeComparedIsExplained(String file) {
    var open = rounds.open(place, Map.of(GroupKind.STAFF, new Given(30, 1))).id();
    var newest = compared.evaluation(place, "Utvärdering", editions.newest());
    var oldest =
        compared.evaluation(place, "Gammal", editions.find("kommunkompassen-2010").orElseThrow());
    var address = comparison();

    coordinator.visit("/jamforelse/" + open + "/" + newest + file);
    assertThat(coordinator.text()).contains("Resultatet visas när mätningen är stängd");
    coordinator.visit(address.substring(0, address.lastIndexOf('/') + 1) + oldest + file);
    assertThat(coordinator.path()).endsWith("/" + oldest);
    assertThat(coordinator.text()).contains("Kommunkompassen 2021", "Kommunkompassen 2010");
    assertThat(coordinator.link("Se vad som hände med delfrågorna")).endsWith("/ramverk/samband");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bilder/annat.svg", "/bilder/annat.png", "/bilder/omraden.gif"})
  void aPictureThatThereIsNotIsNotFound(String file) {
    assertThat(coordinator.visit(comparison() + file).status()).isEqualTo(404);
  }

  @Test
  void nobodyWhoIsNotSignedInGetsAFile() {
    var address = comparison();
    var stranger = town.stranger();
    for (var file : FILES) {
      assertThat(stranger.visit(address + file).path()).as(file).startsWith("/logga-in");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"omraden", "spindel", "matris"})
  void aPictureStandsByItselfAndSaysWhatItShows(String name) {
    coordinator.visit(comparison() + "/bilder/" + name + ".svg");

    var svg =
        Jsoup.parse(
            new String(coordinator.content(), StandardCharsets.UTF_8), "", Parser.xmlParser());
    assertThat(svg.select("svg > title").getFirst().text())
        .endsWith("Självskattning hösten mot Utvärdering");
    assertThat(svg.select("svg > desc").text()).isNotBlank();
    assertThat(svg.select("svg > style")).hasSize(1);
    assertThat(svg.select("a, script, image, [href], [style]")).isEmpty();
    assertThat(svg.select("text").eachText()).contains("Självskattning hösten mot Utvärdering");
  }

  @ParameterizedTest
  @ValueSource(strings = {"omraden", "spindel", "matris"})
  void aPngIsSharpAndOnWhite(String name) throws IOException {
    coordinator.visit(comparison() + "/bilder/" + name + ".png");

    var image = ImageIO.read(new ByteArrayInputStream(coordinator.content()));
    assertThat(image.getWidth()).isEqualTo(1360);
    assertThat(image.getHeight()).isGreaterThan(600);
    assertThat(image.getRGB(1, 1)).isEqualTo(0xffffffff);
  }

  private String comparison() {
    return compared.comparison(place, "Självskattning hösten", "Utvärdering");
  }
}
