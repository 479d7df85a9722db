package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.round.Rounds;

/** What is settled before a letter goes out, without a mail server. */
@MicronautTest(transactional = false)
class BeforeSendingTest {

  @Inject Town town;

  private Person coordinator;
  private String round;

  @BeforeEach
  void openRound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
  }

  @Test
  void withoutAMailServerThePageSaysHowToGetOne() {
    Inviting.paste(coordinator, round, "anna@kumla.se;Enhetschefer");
    coordinator.visit(round + "/inbjudningar");

    assertThat(coordinator.text())
        .contains("ingen e-postserver inställd")
        .contains("SPEGELKOMPASS_MAIL_HOST");
    assertThat(coordinator.page().select("form[action$=/utskick]")).isEmpty();
    assertThat(coordinator.post(round + "/inbjudningar/utskick", Map.of()).status()).isEqualTo(409);
  }

  @Test
  void theTextsAreWrittenShownAndPutBack() {
    var page = round + "/inbjudningar/texter";
    coordinator.visit(page);
    assertThat(coordinator.page().select(".letter").text()).contains("Här svarar du:");

    coordinator.submit(page, Map.of("subject", "Hej [kommun]", "body", "Utan länk"));
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#body-error").text()).contains("[länk]");
    coordinator.submit(page, Map.of("subject", "Hej", "body", "[länk] och [namn]"));
    assertThat(coordinator.page().select("#body-error").text()).contains("[namn]");

    coordinator.submit(
        page, Map.of("subject", "Hej [kommun] <b>", "body", "Rad ett\nrad två <script>\n\n[länk]"));
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select(".letter h3").text()).startsWith("Hej Kommun user-");
    assertThat(coordinator.page().select(".letter").text()).contains("<script>");
    coordinator.submit(page, Map.of("usual", "yes"));
    assertThat(coordinator.page().select("textarea").text()).contains("Här svarar du:");
  }

  @Test
  void reminderDaysAreCheckedPlannedAndTakenBack() {
    var page = round + "/inbjudningar";
    coordinator.visit(page);
    for (var wrong : new String[] {"", "i morgon", "2020-01-01", "2099-01-01"}) {
      coordinator.submit(page + "/paminnelsedagar", Map.of("day", wrong));
      assertThat(coordinator.status()).isEqualTo(422);
      assertThat(coordinator.page().select("#day-error").text()).isNotEmpty();
    }
    var day = Rounds.today().plusDays(3).toString();
    coordinator.submit(page + "/paminnelsedagar", Map.of("day", day));
    assertThat(coordinator.page().select(".day-list li")).hasSize(1);
    coordinator.submit(page + "/paminnelsedagar/borttagning");
    assertThat(coordinator.page().select(".day-list li")).isEmpty();
  }
}
