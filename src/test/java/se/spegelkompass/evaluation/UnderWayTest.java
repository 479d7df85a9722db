package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** A review is kept until it is confirmed or thrown away. */
@MicronautTest(transactional = false)
class UnderWayTest {

  @Inject Town town;
  @Inject Rows rows;

  private Person coordinator;
  private String user;

  @BeforeEach
  void signIn() {
    user = town.account();
    coordinator = town.signIn(user);
  }

  @Test
  void sumsAreCountedAgainWithAndWithoutJavaScript() {
    NordvikReport.handIn(coordinator, NordvikReport.bytes("tabs.txt"));
    var fields = NordvikReport.fields(coordinator);
    fields.put("points-1-1", "13,5");
    fields.put("points-2-1", "");

    var draft = NordvikReport.draft(coordinator);

    coordinator.post(draft, fields, "HX-Request", "true");
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2048);
    assertThat(coordinator.page().select("#sum-1[hx-swap-oob]").text()).isEqualTo("63,5 av 100");
    assertThat(coordinator.page().select("#sum-2").text()).isEqualTo("3 av 4 delfrågor klara");

    coordinator.visit(draft).post(draft, fields);
    assertThat(coordinator.page().select("#sum-1").text()).isEqualTo("63,5 av 100");
    assertThat(coordinator.page().select("#points-1-1").val()).isEqualTo("13,5");
  }

  @Test
  void whatIsNoFieldIsNotKept() {
    var draft = NordvikReport.draftOf(coordinator, "tabs.txt");

    coordinator.tap(draft, Map.of("points-1-1", "13", "municipality_id", "7", "points-x", "9"));

    var id = draft.substring(draft.lastIndexOf('/') + 1);
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM evaluation_draft_field WHERE draft_id = ? AND name IN"
                    + " ('municipality_id', 'points-x', 'csrfToken')",
                id))
        .isZero();
  }

  @Test
  void aDraftCanBeThrownAwayWithItsFile() {
    var draft = NordvikReport.draftOf(coordinator, "tabs.txt");
    coordinator.visit(draft + "/original");
    assertThat(coordinator.body()).isEqualTo(NordvikReport.text("tabs.txt"));

    coordinator.visit(draft).submit(draft + "/borttagning");

    assertThat(coordinator.path()).isEqualTo("/utvarderingar");
    assertThat(coordinator.text()).contains("Ingen utvärdering än");
    assertThat(coordinator.visit(draft).status()).isEqualTo(404);
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM evaluation_source s JOIN account a ON a.user_name = ?"
                    + " JOIN membership m ON m.account_id = a.id"
                    + " AND m.municipality_id = s.municipality_id",
                user))
        .isZero();
  }

  @Test
  void anotherMunicipalitysDraftIsNotThere() {
    var draft = NordvikReport.draftOf(coordinator, "tabs.txt");
    var other = town.coordinator();

    assertThat(other.visit(draft).status()).isEqualTo(404);
    assertThat(other.visit(draft + "/original").status()).isEqualTo(404);
    for (var action : new String[] {"", "/bekraftelse", "/inklistrat", "/borttagning"}) {
      other.visit("/utvarderingar/ny");
      assertThat(other.post(draft + action, Map.of("points-1-1", "1")).status()).isEqualTo(404);
    }
    assertThat(coordinator.visit(draft).page().select("#points-1-1").val()).isEqualTo("12");
    assertThat(town.stranger().visit(draft).path()).isEqualTo("/logga-in");
  }

  @Test
  void theSameFileTwiceIsNoticed() {
    NordvikReport.draftOf(coordinator, "tabs.txt");
    assertThat(coordinator.text()).doesNotContain("Samma fil");

    NordvikReport.draftOf(coordinator, "tabs.txt");
    assertThat(coordinator.text()).contains("Samma fil är redan inläst");
    NordvikReport.draftOf(coordinator, "percent.txt");
    assertThat(coordinator.text()).doesNotContain("Samma fil");
    var other = town.coordinator();
    NordvikReport.handIn(other, NordvikReport.bytes("tabs.txt"));
    assertThat(other.text()).doesNotContain("Samma fil");
  }
}
