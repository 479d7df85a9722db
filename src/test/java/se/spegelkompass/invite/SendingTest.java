package se.spegelkompass.invite;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

/** Everybody who is to have a letter gets one, whatever the mail server does. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingTest implements TestPropertyProvider {

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

  @Test
  void fiveHundredGetOneLetterEachFromTwoInstancesThoughTheServerWasAway() throws Exception {
    Inviting.paste(coordinator, round, mailbox.mine(Inviting.list(500, "Medarbetare")));
    Inviting.send(coordinator, round);
    coordinator.post(round + "/inbjudningar/utskick", Map.of());

    server.shut();
    assertThat(postman.deliver()).isZero();
    assertThat(coordinator.visit(round + "/inbjudningar").text())
        .contains("E-postservern svarar inte.")
        .contains("500 mejl väntar");
    assertThat(postman.deliver()).isZero();
    server.open();
    rows.change("UPDATE postman SET paused_until = UTC_TIMESTAMP() - INTERVAL 1 SECOND");

    try (var other =
            ApplicationContext.run(Map.<String, Object>copyOf(server.properties()), "test");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var theirs = other.getBean(Postman.class);
      var sent =
          threads.invokeAll(
              IntStream.range(0, 6)
                  .<Callable<Integer>>mapToObj(i -> () -> (i % 2 == 0 ? postman : theirs).deliver())
                  .toList());
      var total = postman.deliver();
      for (var one : sent) {
        total += one.get();
      }
      assertThat(total).isEqualTo(500);
    }

    var links = new HashSet<String>();
    var received = server.received().stream().collect(groupingBy(MailServer::recipient));
    for (int i = 0; i < 500; i++) {
      var letters = received.getOrDefault(mailbox.mine(Inviting.address(i)), List.of());
      assertThat(letters).hasSize(1);
      links.add(Mailbox.link(letters.getFirst()));
    }
    assertThat(links).hasSize(500);
    assertThat(rows.number("SELECT COUNT(*) FROM outbox")).isZero();
    assertThat(coordinator.visit(round + "/inbjudningar").text())
        .contains("500 inbjudningar är skickade.")
        .doesNotContain("svarar inte.");
  }

  /** Latecomers are sent to while the others' letters go out. */
  @Test
  void sendingWhileThePostmanIsOutDoublesNothing() throws Exception {
    Inviting.paste(coordinator, round, mailbox.mine(Inviting.list(120, "Medarbetare")));
    Inviting.send(coordinator, round);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var out = threads.submit(postman::deliver);
      for (int i = 0; i < 5; i++) {
        Inviting.paste(
            coordinator, round, mailbox.mine("sent%d@kommun.example;Medarbetare".formatted(i)));
        Inviting.send(coordinator, round);
      }
      out.get();
    }
    postman.deliver();

    var received = server.received().stream().collect(groupingBy(MailServer::recipient));
    for (int i = 0; i < 120; i++) {
      assertThat(received.get(mailbox.mine(Inviting.address(i)))).hasSize(1);
    }
    for (int i = 0; i < 5; i++) {
      assertThat(received.get(mailbox.mine("sent%d@kommun.example".formatted(i)))).hasSize(1);
    }
  }

  @Test
  void whoTheServerRefusesIsShownAndWhoItPutsOffIsTriedAgain() {
    Inviting.paste(
        coordinator,
        round,
        mailbox.mine(
            "nobody@kommun.example;Medarbetare\nlater@kommun.example;Medarbetare\nperson000@kommun.example;Medarbetare"));
    Inviting.send(coordinator, round);
    assertThat(postman.deliver()).isEqualTo(1);

    coordinator.visit(round + "/inbjudningar");
    assertThat(coordinator.text()).contains("Kom inte fram").contains("Adressen finns inte");
    assertThat(coordinator.page().select("th.address").eachText())
        .containsExactly(mailbox.mine("nobody@kommun.example"));
    assertThat(rows.number("SELECT attempts FROM outbox")).isEqualTo(1);
    for (int i = 0; i < 7; i++) {
      rows.change("UPDATE outbox SET due = UTC_TIMESTAMP()");
      postman.deliver();
    }
    assertThat(rows.number("SELECT COUNT(*) FROM outbox")).isZero();
    assertThat(coordinator.visit(round + "/inbjudningar").page().select("th.address")).hasSize(2);
    var remove = coordinator.page().select("form[action*=/adresser/]").attr("action");
    coordinator.submit(remove);
    assertThat(coordinator.page().select("th.address")).hasSize(1);
  }

  @Test
  void whatDidNotArriveIsSentAgainAndNothingGoesOutAfterTheLastDay() {
    Inviting.paste(coordinator, round, mailbox.mine("nobody@kommun.example;Medarbetare"));
    Inviting.send(coordinator, round);
    postman.deliver();
    rows.change(
        "UPDATE invitation SET email = ? WHERE round_id = ?",
        mailbox.mine(Inviting.address(0)),
        Rows.id(round));

    coordinator.visit(round + "/inbjudningar").submit(round + "/inbjudningar/nytt-forsok");
    postman.deliver();
    assertThat(mailbox.letters(0)).hasSize(1);

    Inviting.paste(coordinator, round, mailbox.mine("person001@kommun.example;Medarbetare"));
    Inviting.send(coordinator, round);
    rows.lastDay(round, Rounds.today().minusDays(1));
    postman.deliver();
    assertThat(mailbox.letters(1)).isEmpty();
    assertThat(coordinator.post(round + "/inbjudningar/paminnelse", Map.of()).status())
        .isEqualTo(409);
  }

  @Test
  void aLetterToSomebodyRemovedOrToAClosedRoundIsNotSent() throws Exception {
    Inviting.paste(coordinator, round, mailbox.mine(Inviting.list(2, "Medarbetare")));
    Inviting.send(coordinator, round);
    coordinator.visit(round + "/inbjudningar/adresser");
    coordinator.submit(coordinator.page().select("tbody form").getFirst().attr("action"));
    coordinator.visit(round + "/stangning").submit(round + "/stangning");
    postman.deliver();

    assertThat(mailbox.letters(0)).isEmpty();
    assertThat(mailbox.letters(1)).isEmpty();
    assertThat(rows.number("SELECT COUNT(*) FROM outbox")).isZero();
  }
}
