package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** Two people review the same report, and neither writes over the other unseen. */
@MicronautTest(transactional = false)
class TwoReviewersTest {

  @Inject Town town;

  private Person coordinator;
  private String user;

  @BeforeEach
  void signIn() {
    user = town.account();
    coordinator = town.signIn(user);
  }

  @Test
  void aHalfDoneReviewIsKeptAndTwoCanWorkOnIt() {
    var draft = NordvikReport.draftOf(coordinator, "tabs.txt");
    var colleague = town.signIn(user);
    colleague.visit(draft);

    coordinator.tap(draft, Map.of("points-1-1", "13"));
    colleague.tap(draft, Map.of("points-2-2", "oklart"));

    colleague.visit("/utvarderingar");
    assertThat(colleague.text()).contains("Påbörjad av Anna Berg");
    colleague.visit(colleague.link("Nordvik 2023"));
    assertThat(colleague.path()).isEqualTo(draft);
    assertThat(colleague.page().select("#points-1-1").val()).isEqualTo("13");
    assertThat(colleague.page().select("#points-2-2").val()).isEqualTo("oklart");
    assertThat(colleague.page().select("#sum-2").text()).isEqualTo("3 av 4 delfrågor klara");
  }

  @Test
  void whatAColleagueWroteIsNotWrittenOverUnseen() {
    var draft = NordvikReport.draftOf(coordinator, "tabs.txt");
    var colleague = town.signIn(user);
    colleague.visit(draft);
    coordinator.tap(draft, Map.of("points-1-1", "13", "version", version(coordinator)));

    NordvikReport.confirm(colleague, Map.of("points-2-2", "15"));
    assertThat(colleague.status()).isEqualTo(422);
    assertThat(colleague.page().select("#points-1-1-error").text())
        .contains("Någon annan har skrivit ”13” här");
    assertThat(colleague.page().select("#points-1-1").val()).isEqualTo("12");
    assertThat(colleague.page().select("#points-2-2").val()).isEqualTo("15");
    assertThat(coordinator.visit(draft).page().select("#points-1-1").val()).isEqualTo("13");

    NordvikReport.confirm(colleague, Map.of("points-1-1", "13"));
    assertThat(colleague.status()).isEqualTo(200);
    assertThat(colleague.page().select(".stat-value").text()).isEqualTo("477");
  }

  @Test
  void onesOwnSavingsAreNoSurprise() {
    var draft = NordvikReport.draftOf(coordinator, "tabs.txt");

    coordinator.post(
        draft, Map.of("points-1-1", "13", "version", version(coordinator)), "HX-Request", "true");

    assertThat(coordinator.page().select("#version[hx-swap-oob]").val()).isEqualTo("1");
  }

  private static String version(Person person) {
    return person.page().select("#version").val();
  }
}
