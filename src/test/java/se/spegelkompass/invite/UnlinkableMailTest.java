package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Neither answering nor reminding leaves a trace of who has answered, by a real mail server. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnlinkableMailTest implements TestPropertyProvider {

  private final MailServer server = new MailServer();

  @Inject Town town;
  @Inject Rows rows;
  @Inject Postman postman;

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

  /** Opening the link, answering and handing in must not change the invitation by a byte. */
  @Test
  void answeringLeavesNoTraceInTheInvitation() throws Exception {
    Inviting.paste(coordinator, round, mailbox.mine(Inviting.list(2, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();
    var before =
        rows.all("SELECT * FROM invitation WHERE round_id = ? ORDER BY id", Rows.id(round));

    Inviting.handIn(town, mailbox.link(0));

    assertThat(rows.all("SELECT * FROM invitation WHERE round_id = ? ORDER BY id", Rows.id(round)))
        .isEqualTo(before);
  }

  /** Not what is in the tables, not what is left in the outbox, and not what the pages say. */
  @Test
  void remindingLeavesNoTraceOfWhoHasAnswered() throws Exception {
    Inviting.paste(
        coordinator,
        round,
        mailbox.mine(Inviting.list(4, "Medarbetare") + "\nlater@kommun.example;Medarbetare"));
    Inviting.send(coordinator, round);
    postman.deliver();
    rows.change("DELETE FROM outbox");
    rows.change("UPDATE invitation SET state = 'SENT' WHERE round_id = ?", Rows.id(round));
    Inviting.handIn(town, mailbox.link(0));
    Inviting.handIn(town, mailbox.link(1));
    var before = invitations();

    coordinator.visit(round + "/inbjudningar").submit(round + "/inbjudningar/paminnelse");
    assertThat(rows.number("SELECT COUNT(*) FROM outbox")).isEqualTo(5);
    postman.deliver();

    assertThat(rows.number("SELECT COUNT(*) FROM outbox")).isZero();
    assertThat(invitations()).isEqualTo(before);
    assertThat(
            rows.number(
                "SELECT COUNT(DISTINCT state, refusal IS NULL, no_reminders) FROM invitation WHERE round_id = ?",
                Rows.id(round)))
        .isEqualTo(1);
  }

  /** Rows that vanish while others wait would tell who has answered. */
  @Test
  void anOutageLeavesEverybodysReminderWaiting() throws Exception {
    Inviting.paste(coordinator, round, mailbox.mine(Inviting.list(6, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();
    Inviting.handIn(town, mailbox.link(0));
    Inviting.handIn(town, mailbox.link(1));
    Inviting.handIn(town, mailbox.link(2));
    coordinator.visit(round + "/inbjudningar").submit(round + "/inbjudningar/paminnelse");

    server.shut();
    for (int i = 0; i < 5; i++) {
      rows.change("UPDATE postman SET paused_until = NULL");
      postman.deliver();
      assertThat(rows.number("SELECT COUNT(*) FROM outbox")).isEqualTo(6);
    }
    server.open();
    rows.change("UPDATE postman SET paused_until = NULL");
    postman.deliver();
    assertThat(rows.number("SELECT COUNT(*) FROM outbox")).isZero();
    assertThat(mailbox.letters(0)).hasSize(1);
    assertThat(mailbox.letters(5)).hasSize(2);
  }

  private String invitations() {
    return rows.text(
        "SELECT GROUP_CONCAT(CONCAT_WS('|', id, email, state, refusal, no_reminders, HEX(sealed_token)) ORDER BY id) FROM invitation WHERE round_id = ?",
        Rows.id(round));
  }
}
