package se.spegelkompass.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.framework.Editions;

@MicronautTest(transactional = false)
class OwnEditionTest {

  @Inject Town town;
  @Inject Editions editions;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  /** The newest edition under a new name, with questions of our own. */
  private SequencedMap<String, String> files(String id) {
    var files = new TreeMap<>(editions.texts(editions.newest()));
    change(files, "edition.yml", "id: kommunkompassen-2021", "id: " + id);
    change(files, "edition.yml", "sv: Kommunkompassen 2021", "sv: Vår egen");
    change(files, "edition.yml", "en: Kommunkompassen 2021", "en: Our own");
    for (int area = 1; area <= 8; area++) {
      files.computeIfPresent("sv/area-" + area + ".yml", (it, text) -> ownQuestions(it, text));
    }
    return files;
  }

  private static String ownQuestions(String file, String text) {
    var number = new AtomicInteger();
    return Pattern.compile("question: .*")
        .matcher(text)
        .replaceAll(found ->
            "question: Är det här vår egen fråga %d i %s?"
                .formatted(number.incrementAndGet(), file.substring(3, 9)));
  }

  private static void change(
      Map<String, String> files, String name, String found, String replaced) {
    files.computeIfPresent(name, (it, text) -> text.replaceFirst(found, replaced));
  }

  private static byte[] zip(SequencedMap<String, String> files) {
    return new Folder(files).zip();
  }

  private Person check(byte[] zip) {
    coordinator.visit("/ramverk/egen");
    return coordinator.upload("/ramverk/egen/granskning", "folder", "egen.zip", zip);
  }

  private Person publish(String id) {
    check(zip(files(id)));
    assertThat(coordinator.status()).as(coordinator.text()).isEqualTo(200);
    return coordinator.submit("/ramverk/egen");
  }

  @Test
  void isCheckedShownPublishedAndAsked() {
    check(zip(files("var-egen")));

    assertThat(coordinator.heading()).isEqualTo("Utgåvan går att publicera");
    assertThat(coordinator.text()).contains("Vår egen").contains("var-egen");
    assertThat(town.coordinator().visit("/ramverk").text()).doesNotContain("Vår egen");
    var before = coordinator.page();
    assertThat(before.select("input[name=folder]").val()).isNotEmpty();

    coordinator.submit("/ramverk/egen");

    assertThat(coordinator.path()).isEqualTo("/ramverk/utgavor/var-egen");
    assertThat(coordinator.visit("/ramverk/utgavor/var-egen/omrade/1").text())
        .contains("Är det här vår egen fråga 1 i area-1?");
    coordinator.visit("/matningar/ny");
    assertThat(coordinator.page().select("#edition option").eachText()).contains("Vår egen");
    var form = new TreeMap<>(Town.roundForm());
    form.put("edition", "var-egen");
    coordinator.submit("/matningar", form);
    var round = coordinator.path();
    coordinator.submit(round + "/oppning");
    var respondent = town.stranger().visit(Town.link(coordinator, round, "Kommunledning"));
    respondent.submit(respondent.path());
    assertThat(respondent.heading()).startsWith("Är det här vår egen fråga ");
  }

  @Test
  void belongsToOneMunicipality() {
    publish("bara-var");
    var foreigner = town.coordinator();

    assertThat(foreigner.visit("/ramverk/utgavor/bara-var").status()).isEqualTo(404);
    assertThat(foreigner.visit("/ramverk/utgavor/bara-var/omrade/1").status()).isEqualTo(404);
    assertThat(foreigner.visit("/ramverk/utgavor/bara-var/filer").status()).isEqualTo(404);
    foreigner.visit("/matningar/ny");
    var form = new TreeMap<>(Town.roundForm());
    form.put("edition", "bara-var");
    foreigner.submit("/matningar", form);
    assertThat(foreigner.status()).isEqualTo(422);
  }

  @Test
  void everyFaultIsShownWithFileAndLineAndNothingIsStored() {
    var files = files("trasig");
    change(files, "area-1.yml", "max: 20", "max: 21");
    files.put("anteckningar.txt", "hej");
    files.remove("en/area-8.yml");

    check(zip(files));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.heading()).isEqualTo("Utgåvan har fel");
    assertThat(coordinator.page().select("tbody tr").eachText())
        .anyMatch(it -> it.matches("area-1\\.yml:\\d+ .*101.*100.*"))
        .anyMatch(it -> it.startsWith("anteckningar.txt"))
        .anyMatch(it -> it.startsWith("en/area-8.yml Filen finns inte"));
    assertThat(coordinator.visit("/ramverk").text()).contains("Ni har ingen egen utgåva");
  }

  @Test
  void aPublishedOneCannotBeChanged() {
    publish("fryst");

    check(zip(files("fryst")));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text()).contains("fryst-2");
    assertThat(Logged.lines(coordinator)).containsExactly("Publicerade en egen utgåva | Vår egen");
  }

  @Test
  void thePackedOnesCannotBeReplaced() {
    check(zip(files("kommunkompassen-2021")));

    assertThat(coordinator.text()).contains("upptaget av en utgåva som följer med");
  }

  @Test
  void twoWhoPublishAtOnceGetOne() {
    check(zip(files("samtidigt")));
    var fields = Map.of("folder", coordinator.page().select("input[name=folder]").val());
    var sent =
        IntStream.range(0, 4)
            .mapToObj(
                i -> CompletableFuture.supplyAsync(() -> coordinator.tap("/ramverk/egen", fields)))
            .toList();

    assertThat(sent.stream().map(CompletableFuture::join))
        .allMatch(status -> status == 303 || status == 422 || status == 200);
    coordinator.visit("/ramverk");
    assertThat(coordinator.page().select("a[href='/ramverk/utgavor/samtidigt']")).hasSize(1);
  }

  @Test
  void whatIsNoZipIsExplained() {
    assertThat(check("hej".getBytes(java.nio.charset.StandardCharsets.UTF_8)).status())
        .isEqualTo(422);
    assertThat(coordinator.page().select("#folder-error").text()).contains("går inte att öppna");
  }

  @Test
  void withoutAFileOneIsAskedForOne() {
    coordinator.visit("/ramverk/egen");
    coordinator.upload("/ramverk/egen/granskning", "folder", "", null);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#folder-error").text()).contains("Välj en zip-fil");
  }

  @Test
  void aFormThatCameWithoutItsFilesIsExplained() {
    coordinator.visit("/ramverk/egen");
    for (var folder : new String[] {"", "inte base64!", "aGVq"}) {
      coordinator.post("/ramverk/egen", Map.of("folder", folder));
      assertThat(coordinator.status()).isEqualTo(422);
      assertThat(coordinator.page().select("#folder-error").text()).isNotEmpty();
    }
  }

  @Test
  void aFormWithBrokenFilesIsCheckedAgain() {
    var files = files("smugglad");
    files.remove("area-2.yml");
    coordinator.visit("/ramverk/egen");

    coordinator.post(
        "/ramverk/egen", Map.of("folder", Base64.getEncoder().encodeToString(zip(files))));

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text()).contains("area-2.yml");
  }

  @Test
  void theSchemasAreForEverybody() {
    var stranger = town.stranger();
    for (var schema : FormatController.SCHEMAS) {
      assertThat(stranger.visit("/ramverk/format/" + schema).status()).as(schema).isEqualTo(200);
      assertThat(stranger.body()).contains("json-schema.org");
      assertThat(stranger.response().headers().firstValue("Content-Type"))
          .contains("application/schema+json");
    }
  }
}
