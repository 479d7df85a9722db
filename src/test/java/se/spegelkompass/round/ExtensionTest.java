package se.spegelkompass.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class ExtensionTest {

  @Inject Town town;
  @Inject Rows rows;

  private final LocalDate today = Rounds.today();
  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void theLastDayMovesLaterAndEarlier() {
    var round = Town.openRound(coordinator);
    coordinator.visit(coordinator.link("Förläng mätningen"));
    assertThat(coordinator.page().select("#lastDay").val()).isEqualTo(today.plusDays(14) + "");

    move(round, today.plusDays(40).toString());
    assertThat(coordinator.path()).isEqualTo(round);
    assertThat(coordinator.text()).contains("Sista dagen är nu");
    assertThat(lastDay(round)).isEqualTo(today.plusDays(40));

    move(round, today.toString());
    assertThat(lastDay(round)).isEqualTo(today);
    assertThat(coordinator.page().select("h1 .badge").text()).isEqualTo("Öppen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "i morgon", "2020-01-01", "2999-01-01", "2027-02-30"})
  void anotherDayThanOneToComeIsSaidAtTheField(String typed) {
    var round = Town.openRound(coordinator);
    move(round, typed);

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#lastDay-error")).hasSize(1);
    assertThat(coordinator.page().select("#lastDay").val()).isEqualTo(typed);
    assertThat(lastDay(round)).isEqualTo(today.plusDays(14));
  }

  @Test
  void yesterdayIsTooEarlyAlsoWhereItWasTheLastDay() {
    var round = Town.openRound(coordinator);
    rows.lastDay(round, today.minusDays(1));

    move(round, today.minusDays(1).toString());

    assertThat(coordinator.status()).isEqualTo(422);
  }

  @Test
  void aRoundWhoseLastDayHasPassedCanGoOn() {
    var round = Town.openRound(coordinator);
    var link = Town.link(coordinator, round, "Enhetschefer");
    rows.lastDay(round, today.minusDays(1));
    assertThat(coordinator.visit(round).page().select(".banner.warning").text())
        .contains("ingen kan svara längre")
        .contains("stängs av sig själv");
    assertThat(town.stranger().visit(link).status()).isEqualTo(410);

    move(round, today.plusDays(2).toString());

    assertThat(coordinator.page().select(".banner.warning")).isEmpty();
    assertThat(town.stranger().visit(link).status()).isEqualTo(200);
  }

  @Test
  void onlyAnOpenRoundIsExtended() {
    var draft = Town.draft(coordinator);
    assertThat(coordinator.visit(draft + "/forlangning").path()).isEqualTo(draft);
    refused(draft, "Mätningen har inte öppnat än");

    var closed = Town.openRound(coordinator);
    coordinator.visit(closed + "/stangning").submit(closed + "/stangning");
    assertThat(coordinator.visit(closed + "/forlangning").path()).isEqualTo(closed);
    refused(closed, "Mätningen är redan stängd");
  }

  private void refused(String round, String sentence) {
    coordinator.post(round + "/forlangning", Map.of("lastDay", today.plusDays(60).toString()));
    assertThat(coordinator.status()).isEqualTo(409);
    assertThat(coordinator.text()).contains(sentence);
    assertThat(lastDay(round)).isEqualTo(today.plusDays(14));
  }

  private void move(String round, String day) {
    coordinator
        .visit(round + "/forlangning")
        .submit(round + "/forlangning", Map.of("lastDay", day));
  }

  private LocalDate lastDay(String round) {
    return LocalDate.parse(rows.text("SELECT last_day FROM round WHERE id = ?", Rows.id(round)));
  }
}
