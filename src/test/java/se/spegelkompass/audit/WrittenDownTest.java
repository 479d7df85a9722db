package se.spegelkompass.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.annotation.Query;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Logged;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** What is written down in the log, once and for good. */
@MicronautTest(transactional = false)
class WrittenDownTest {

  @Inject Town town;
  @Inject Rows rows;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void everyStepOfARoundIsWrittenDownOnce() {
    coordinator.visit("/matningar/ny").submit("/matningar", named("Våren"));
    var round = coordinator.path();
    var small = named("Våren 2027");
    small.put("population-unions", "4");
    coordinator.visit(round + "/andra").submit(round + "/andra", small);
    var merge = action("/sammanslagning");
    var into =
        coordinator.page().select("form[action=" + merge + "] option").eachAttr("value").getFirst();
    coordinator.submit(merge, Map.of("into", into));
    coordinator.submit(merge);
    coordinator.submit(round + "/oppning");
    var respondent = town.stranger().visit(Town.link(coordinator, round, "Enhetschefer"));
    var link = respondent.path();
    respondent.submit(link);
    respondent.submit(respondent.path(), Map.of("answer", "3", "comment", "Hemligt exempel"));
    while (respondent.path().contains("/svara/")) {
      respondent.submit(respondent.path(), Map.of("answer", "3"));
    }
    respondent.submit(link + "/inlamning");
    var shut = action("/lank");
    coordinator.submit(shut);
    coordinator.submit(shut);
    coordinator.visit(round + "/stangning").submit(round + "/stangning");
    var comment = round + "/exempel/" + comment(round);
    sixHaveWritten(round);
    coordinator.visit("/matningar/ny");
    coordinator.post(comment, Map.of("review", "SHOWN"));
    coordinator.visit("/matningar/ny");
    coordinator.post(comment, Map.of("review", "HIDDEN"));
    coordinator.visit("/matningar/ny");
    coordinator.post(comment, Map.of("ord-0", "ja"));
    var other = Town.draft(coordinator);
    coordinator.submit(other + "/borttagning");

    assertThat(Logged.lines(coordinator))
        .containsExactly(
            "Tog bort en mätning | Självskattning",
            "Skapade en mätning | Självskattning",
            "Ändrade dolda ord i ett eget exempel | Våren 2027",
            "Dolde ett eget exempel | Våren 2027",
            "Godkände ett eget exempel | Våren 2027",
            "Stängde en mätning | Våren 2027",
            "Öppnade en grupps länk | Våren 2027: Förtroendevalda",
            "Stängde en grupps länk | Våren 2027: Förtroendevalda",
            "Öppnade en mätning | Våren 2027",
            "Delade på grupper | Våren 2027: Fackliga företrädare",
            "Slog ihop grupper | Våren 2027: Fackliga företrädare",
            "Ändrade en mätning | Våren 2027",
            "Skapade en mätning | Våren");
    assertThat(coordinator.text()).doesNotContain("Hemligt exempel").contains("Anna Berg user-");
    assertThat(coordinator.link("Våren 2027")).contains(round);
  }

  private static Map<String, String> named(String name) {
    var form = new TreeMap<>(Town.roundForm());
    form.put("name", name);
    return form;
  }

  /** The first button of the page's group list that sends to such a path. */
  private String action(String ending) {
    return coordinator.page().select("form[action$=" + ending + "]").eachAttr("action").getFirst();
  }

  private String comment(String round) {
    return rows.text("SELECT id FROM comment WHERE round_id = ?", Rows.id(round));
  }

  /** As if the one writer had been enough to be read. */
  private void sixHaveWritten(String round) {
    rows.change("UPDATE comment_writers SET writers = 6 WHERE round_id = ?", Rows.id(round));
  }

  @Test
  void whatIsRefusedIsNotWrittenDown() {
    coordinator.visit("/matningar/ny").submit("/matningar", Map.of("name", ""));
    assertThat(coordinator.status()).isEqualTo(422);
    var round = Town.openRound(coordinator);
    var before = Logged.lines(coordinator);
    assertThat(before).hasSize(2);
    for (var refused : new String[] {"/oppning", "/borttagning", "/andra"}) {
      coordinator.visit("/matningar/ny");
      coordinator.post(round + refused, Town.roundForm());
      assertThat(coordinator.status()).as(refused).isEqualTo(409);
    }
    var draft = Town.draft(coordinator);
    coordinator.post(draft + "/stangning", Map.of());
    assertThat(coordinator.status()).isEqualTo(409);
    coordinator.visit(draft);
    coordinator.post(draft + "/grupper/1/lank", Map.of("open", "on"));
    assertThat(coordinator.status()).isEqualTo(404);
    coordinator.visit(draft);
    coordinator.post(draft + "/exempel/00000000-0000-4000-8000-000000000000", Map.of());
    assertThat(coordinator.status()).isEqualTo(404);

    assertThat(Logged.lines(coordinator))
        .containsExactly("Skapade en mätning | Självskattning", before.get(0), before.get(1));
  }

  @Test
  void nothingInTheCodeChangesOrRemovesALine() throws IOException {
    assertThat(AuditRepository.class.getDeclaredMethods())
        .isNotEmpty()
        .allSatisfy(method ->
            assertThat(Objects.requireNonNull(method.getAnnotation(Query.class)).value().strip())
                .matches("(?s)(INSERT INTO audit_entry|SELECT)\\s.*"));
    assertThat(Arrays.stream(AuditRepository.class.getInterfaces()).map(Class::getSimpleName))
        .containsExactly("GenericRepository");
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(Files::isRegularFile).filter(WrittenDownTest::namesTheTable))
          .containsExactly(Path.of("src/main/java/se/spegelkompass/audit/AuditRepository.java"));
    }
  }

  private static boolean namesTheTable(Path file) {
    try {
      return Files.readString(file).contains("audit_entry");
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
