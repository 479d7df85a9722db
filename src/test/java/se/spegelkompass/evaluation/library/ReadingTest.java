package se.spegelkompass.evaluation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.evaluation.document.DocumentReader;

/** What the pages say about files that are handed in. */
@MicronautTest(transactional = false)
class ReadingTest {

  @Inject Town town;
  @Inject Rows rows;
  @Inject ReadingQueue queue;

  private Person coordinator;
  private HandedIn files;

  @BeforeEach
  void signIn() {
    files = HandedIn.nothing(town, rows, queue);
    coordinator = files.coordinator();
  }

  @Test
  void withoutFilesThePagesSayWhatToDo() {
    assertThat(coordinator.visit("/utvarderingar/andra").text())
        .contains("Inga utvärderingar av andra kommuner än");
    assertThat(coordinator.link("Läs in rapporter")).endsWith(Reports.PATH);
    assertThat(coordinator.visit(Reports.PATH).text()).contains("Inga filer är inlästa än");
  }

  @Test
  void eachFileEndsAsADraftOrWithItsReason() {
    files.handIn(
        "rapporter.zip",
        new ZipFiles()
            .with("2021/lindesberg.txt", Reports.of("Lindesberg", "maj", 2021))
            .with("2022/fel.txt", Reports.withFaults())
            .with("arsredovisning.txt", Reports.noReport())
            .with("inre.zip", new ZipFiles().with("rapport.txt", "x").bytes())
            .bytes());

    assertThat(files.line("lindesberg.txt")).contains("ur rapporter.zip").contains("Väntar");
    assertThat(files.line("inre.zip")).contains("Packa upp den och läs in filerna");
    assertThat(coordinator.text()).contains("3 väntar, 1 inte inlästa");
    assertThat(coordinator.page().select("#files[hx-get]")).hasSize(1);

    assertThat(queue.readAll()).isEqualTo(3);

    coordinator.visit(Reports.PATH);
    assertThat(files.line("lindesberg.txt"))
        .contains("Att granska")
        .contains("Lindesberg 2021: inget oklart");
    assertThat(files.line("fel.txt")).contains("saker att titta på");
    assertThat(files.line("arsredovisning.txt")).contains("Inte inläst");
    assertThat(coordinator.page().select("#files[hx-get]")).isEmpty();
    assertThat(coordinator.visit("/utvarderingar/andra").text())
        .contains("2 filer läses in eller väntar på granskning");
  }

  @Test
  void severalFilesAtOnceAndOneOfThemTooLarge() {
    var several = new LinkedHashMap<String, byte[]>();
    several.put("lindesberg.txt", Reports.of("Lindesberg", "maj", 2021));
    several.put("stor.pdf", new byte[(int) DocumentReader.MAX_SIZE + 1]);
    several.put(
        "zip.zip",
        new ZipFiles().with("trelleborg.txt", Reports.of("Trelleborg", "maj", 2021)).bytes());
    coordinator.visit(Reports.PATH).uploadAll(Reports.PATH, "reports", several);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#reports-error").text())
        .contains("De andra filerna är med");
    assertThat(coordinator.page().select(".file-line")).hasSize(2);
    assertThat(files.line("trelleborg.txt")).contains("ur zip.zip");
  }

  @Test
  void onlyTheListIsSentWhenHtmxAsksForIt() {
    files.handIn("rapport.txt", Reports.of("Lindesberg", "maj", 2021));
    var part = coordinator.visit(Reports.PATH, "HX-Request", "true");

    assertThat(part.body().strip()).startsWith("<section id=\"files\"").contains("every 3s");
    queue.readAll();
    coordinator.visit(Reports.PATH, "HX-Request", "true");
    assertThat(coordinator.body()).doesNotContain("hx-trigger");
    coordinator.submit(Reports.PATH + "/" + files.file() + "/borttagning");
    assertThat(coordinator.text()).contains("Inga filer är inlästa än");
  }

  @Test
  void aFormWithoutAFileSaysSo() {
    coordinator.visit(Reports.PATH).upload(Reports.PATH, "reports", "", null);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#reports-error").text()).contains("Välj minst en fil");
  }

  @Test
  void thoseWithNothingUnclearAreConfirmedInOneGo() {
    files.handIn(
        "rapporter.zip",
        new ZipFiles()
            .with("a.txt", Reports.of("Lindesberg", "maj", 2021))
            .with("b.txt", Reports.of("Trelleborg", "maj", 2021))
            .with(
                "samma-igen.txt",
                new String(Reports.of("Lindesberg", "maj", 2021), StandardCharsets.UTF_8) + "\n")
            .with("fel.txt", Reports.withFaults())
            .bytes());
    queue.readAll();
    coordinator.visit(Reports.PATH);
    assertThat(coordinator.page().select("button").eachText())
        .contains("Bekräfta de 2 som stämmer helt");

    coordinator.submit(Reports.PATH + "/bekraftelse");

    assertThat(coordinator.text()).contains("2 utvärderingar är bekräftade.");
    assertThat(coordinator.text()).contains("2 att granska, 2 bekräftade");
    assertThat(files.line("a.txt")).contains("Bekräftad").contains("Till utvärderingen");
    coordinator.visit("/utvarderingar/andra");
    assertThat(coordinator.page().select("h2").eachText())
        .containsExactly("Lindesberg", "Trelleborg");
    assertThat(coordinator.text()).contains("2 utvärderingar av 2 kommuner").contains("477 av 800");
    assertThat(coordinator.visit("/utvarderingar/andra?ar=2020").text())
        .contains("Ingen utvärdering passar");
    coordinator.visit("/utvarderingar/andra?kommun=1885");
    assertThat(coordinator.page().select("h2").eachText()).containsExactly("Lindesberg");
    assertThat(coordinator.page().select("#kommun option[selected]").text())
        .isEqualTo("Lindesberg");
  }

  @Test
  void whatIsRefusedOrNotWantedIsThrownAway() {
    files.handIn("arsredovisning.txt", Reports.noReport());
    queue.readAll();
    coordinator.visit(Reports.PATH).submit(Reports.PATH + "/" + files.file() + "/borttagning");

    assertThat(coordinator.text()).contains("Inga filer är inlästa än");
    assertThat(files.sources()).isZero();
  }

  @Test
  void whatBelongsToAnotherMunicipalityIsNotThere() {
    files.handIn("arsredovisning.txt", Reports.noReport());
    queue.readAll();
    var theirs = files.file();
    var ours = town.coordinator().visit(Reports.PATH);

    assertThat(ours.text()).contains("Inga filer är inlästa än");
    for (var action : List.of("nytt-forsok", "borttagning")) {
      ours.visit(Reports.PATH);
      assertThat(ours.post(Reports.PATH + "/" + theirs + "/" + action, Map.of()).status())
          .isEqualTo(404);
    }
    assertThat(town.stranger().visit(Reports.PATH).path()).isEqualTo("/logga-in");
    assertThat(town.stranger().visit("/utvarderingar/andra").path()).isEqualTo("/logga-in");
  }
}
