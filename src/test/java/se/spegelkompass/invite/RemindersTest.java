package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.invite.Mailbox.text;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.spegelkompass.MailServer;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.mail.Postman;
import se.spegelkompass.round.Rounds;

/** Who is reminded and when, by a real mail server. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersTest implements TestPropertyProvider {

  private final MailServer server = new MailServer();

  @Inject Town town;
  @Inject Rows rows;
  @Inject Postman postman;
  @Inject RoundMail mail;

  private Person coordinator;
  private String round;
  private Mailbox mailbox;

  @Override
  public Map<String, String> getProperties() {
    return server.properties();
  }

  @BeforeEach
  void openRound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    mailbox = Mailbox.empty(server, round, rows);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void onlyThoseWhoHaveNotHandedInAreReminded() throws Exception {
    Inviting.paste(coordinator, round, mailbox.mine(Inviting.list(4, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();
    Inviting.handIn(town, mailbox.link(0));
    var begun = town.stranger().visit(mailbox.link(1));
    begun.submit(begun.path());
    var stopped = town.stranger().visit(mailbox.link(2) + "/paminnelser");
    stopped.submit(mailbox.link(2) + "/paminnelser");
    assertThat(stopped.heading()).isEqualTo("Du får inga fler påminnelser");

    coordinator.visit(round + "/inbjudningar").submit(round + "/inbjudningar/paminnelse");
    assertThat(coordinator.text()).contains("Påminnelserna är på väg.");
    postman.deliver();

    assertThat(mailbox.letters(0)).hasSize(1);
    assertThat(mailbox.letters(1)).hasSize(2);
    assertThat(mailbox.letters(2)).hasSize(1);
    assertThat(mailbox.letters(3)).hasSize(2);
    assertThat(mailbox.letters(3).get(1).getSubject()).startsWith("Påminnelse:");
    assertThat(text(mailbox.letters(3).get(1))).contains(mailbox.link(3));
    assertThat(coordinator.post(round + "/inbjudningar/paminnelse", Map.of()).status())
        .isEqualTo(409);
  }

  @Test
  void plannedDaysAreKeptOnce() throws Exception {
    Inviting.paste(coordinator, round, mailbox.mine(Inviting.list(2, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();
    var day = Rounds.today().plusDays(2);
    coordinator
        .visit(round + "/inbjudningar")
        .submit(round + "/inbjudningar/paminnelsedagar", Map.of("day", day.toString()));

    mail.remindAsPlanned(day.minusDays(1));
    postman.deliver();
    assertThat(mailbox.letters(0)).hasSize(1);
    mail.remindAsPlanned(day);
    mail.remindAsPlanned(day);
    postman.deliver();
    assertThat(mailbox.letters(0)).hasSize(2);
    assertThat(coordinator.visit(round + "/inbjudningar").text()).contains("gjord");
  }

  @Test
  void aMailProgramStopsRemindersWithOneClick() throws Exception {
    Inviting.paste(coordinator, round, mailbox.mine(Inviting.list(1, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();

    var program = town.stranger().visit("/kod");
    program.post(
        mailbox.link(0) + "/paminnelser", Map.of("csrfToken", "", "List-Unsubscribe", "One-Click"));

    assertThat(program.status()).isEqualTo(200);
    assertThat(coordinator.visit(round + "/inbjudningar/adresser").text())
        .contains("vill inte ha påminnelser");
    assertThat(town.stranger().visit("/f/AAAAAAAAAAAAAAAAAAAAAA/paminnelser").status())
        .isEqualTo(200);
    assertThat(town.stranger().visit("/f/kort/paminnelser").status()).isEqualTo(404);
  }
}
