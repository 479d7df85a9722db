package se.spegelkompass.invite;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
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

/** By a real mail server. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingTest implements TestPropertyProvider {

  private static final Pattern LINK =
      Pattern.compile("https?://[^/\\s]+(/f/[A-Za-z0-9_-]{22})(?=\\s)");

  private final MailServer server = new MailServer();

  @Inject Town town;
  @Inject Rows rows;
  @Inject Postman postman;
  @Inject RoundMail mail;

  private Person coordinator;
  private String round;

  @Override
  public Map<String, String> getProperties() {
    return server.properties();
  }

  @BeforeEach
  void openRound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    rows.change("DELETE FROM outbox");
    rows.change("UPDATE postman SET failures = 0, paused_until = NULL");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  /** Addresses of this test only. */
  private String mine(String list) {
    return list.replace("@kommun", "@k" + Rows.id(round));
  }

  private List<MimeMessage> letters(int person) {
    return server.to(mine(Inviting.address(person)));
  }

  private static String text(MimeMessage message) throws Exception {
    var parts = (Multipart) message.getContent();
    return parts.getBodyPart(0).getContent().toString();
  }

  private String link(int person) throws Exception {
    return link(letters(person).getFirst());
  }

  private static String link(MimeMessage letter) throws Exception {
    var found = LINK.matcher(text(letter));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void fiveHundredGetOneLetterEachFromTwoInstancesThoughTheServerWasAway() throws Exception {
    Inviting.paste(coordinator, round, mine(Inviting.list(500, "Medarbetare")));
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
      var letters = received.getOrDefault(mine(Inviting.address(i)), List.of());
      assertThat(letters).hasSize(1);
      links.add(link(letters.getFirst()));
    }
    assertThat(links).hasSize(500);
    assertThat(rows.number("SELECT COUNT(*) FROM outbox")).isZero();
    assertThat(coordinator.visit(round + "/inbjudningar").text())
        .contains("500 inbjudningar är skickade.")
        .doesNotContain("svarar inte.");
  }

  @Test
  void aLetterSaysWhatItMustInBothFormsAndLanguages() throws Exception {
    Inviting.paste(
        coordinator,
        round,
        mine("person000@kommun.example;Medarbetare\nperson001@kommun.example;Medarbetare;;en"));
    Inviting.send(coordinator, round);
    postman.deliver();

    var swedish = letters(0).getFirst();
    assertThat(swedish.getSubject()).startsWith("Hur fungerar Kommun user-");
    assertThat(swedish.getFrom()[0]).hasToString("Spegelkommunen <spegel@kommun.example>");
    assertThat(text(swedish)).contains("Här svarar du:", "minst 6 svar", link(0) + "/paminnelser");
    assertThat(swedish.getHeader("List-Unsubscribe")[0]).contains(link(0) + "/paminnelser");
    assertThat(swedish.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    var html =
        Jsoup.parse(((Multipart) swedish.getContent()).getBodyPart(1).getContent().toString());
    assertThat(html.select("a[href$=" + link(0) + "]")).isNotEmpty();
    assertThat(html.text()).contains("Här svarar du:");
    assertThat(text(letters(1).getFirst())).contains("Answer here:");
    assertThat(town.stranger().visit(link(0)).page().select("html").attr("lang")).isEqualTo("sv");
    assertThat(town.stranger().visit(link(1)).page().select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void whatTheCoordinatorWritesIsSentAndCannotCarryCode() throws Exception {
    Inviting.paste(coordinator, round, mine("person000@kommun.example;Medarbetare"));
    coordinator
        .visit(round + "/inbjudningar/texter")
        .submit(
            round + "/inbjudningar/texter",
            Map.of(
                "subject",
                "Om [mätning]\r\nBcc: x@y.se",
                "body",
                "<script>hej</script>\n\n[länk]"));
    Inviting.send(coordinator, round);
    postman.deliver();

    var letter = letters(0).getFirst();
    assertThat(letter.getSubject()).isEqualTo("Om Självskattning Bcc: x@y.se");
    assertThat(letter.getAllRecipients()).hasSize(1);
    var html = ((Multipart) letter.getContent()).getBodyPart(1).getContent().toString();
    assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void whoTheServerRefusesIsShownAndWhoItPutsOffIsTriedAgain() {
    Inviting.paste(
        coordinator,
        round,
        mine(
            "nobody@kommun.example;Medarbetare\nlater@kommun.example;Medarbetare\nperson000@kommun.example;Medarbetare"));
    Inviting.send(coordinator, round);
    assertThat(postman.deliver()).isEqualTo(1);

    coordinator.visit(round + "/inbjudningar");
    assertThat(coordinator.text()).contains("Kom inte fram").contains("Adressen finns inte");
    assertThat(coordinator.page().select("th.address").eachText())
        .containsExactly(mine("nobody@kommun.example"));
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
  void onlyThoseWhoHaveNotHandedInAreReminded() throws Exception {
    Inviting.paste(coordinator, round, mine(Inviting.list(4, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();
    handIn(link(0));
    var begun = town.stranger().visit(link(1));
    begun.submit(begun.path());
    var stopped = town.stranger().visit(link(2) + "/paminnelser");
    stopped.submit(link(2) + "/paminnelser");
    assertThat(stopped.heading()).isEqualTo("Du får inga fler påminnelser");

    coordinator.visit(round + "/inbjudningar").submit(round + "/inbjudningar/paminnelse");
    assertThat(coordinator.text()).contains("Påminnelserna är på väg.");
    postman.deliver();

    assertThat(letters(0)).hasSize(1);
    assertThat(letters(1)).hasSize(2);
    assertThat(letters(2)).hasSize(1);
    assertThat(letters(3)).hasSize(2);
    assertThat(letters(3).get(1).getSubject()).startsWith("Påminnelse:");
    assertThat(text(letters(3).get(1))).contains(link(3));
    assertThat(coordinator.post(round + "/inbjudningar/paminnelse", Map.of()).status())
        .isEqualTo(409);
  }

  /** Not what is in the tables, not what is left in the outbox, and not what the pages say. */
  @Test
  void remindingLeavesNoTraceOfWhoHasAnswered() throws Exception {
    Inviting.paste(
        coordinator,
        round,
        mine(Inviting.list(4, "Medarbetare") + "\nlater@kommun.example;Medarbetare"));
    Inviting.send(coordinator, round);
    postman.deliver();
    rows.change("DELETE FROM outbox");
    rows.change("UPDATE invitation SET state = 'SENT' WHERE round_id = ?", Rows.id(round));
    handIn(link(0));
    handIn(link(1));
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
    Inviting.paste(coordinator, round, mine(Inviting.list(6, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();
    handIn(link(0));
    handIn(link(1));
    handIn(link(2));
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
    assertThat(letters(0)).hasSize(1);
    assertThat(letters(5)).hasSize(2);
  }

  /** Opening the link, answering and handing in must not change the invitation by a byte. */
  @Test
  void answeringLeavesNoTraceInTheInvitation() throws Exception {
    Inviting.paste(coordinator, round, mine(Inviting.list(2, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();
    var before =
        rows.all("SELECT * FROM invitation WHERE round_id = ? ORDER BY id", Rows.id(round));

    handIn(link(0));

    assertThat(rows.all("SELECT * FROM invitation WHERE round_id = ? ORDER BY id", Rows.id(round)))
        .isEqualTo(before);
  }

  @Test
  void whatDidNotArriveIsSentAgainAndNothingGoesOutAfterTheLastDay() {
    Inviting.paste(coordinator, round, mine("nobody@kommun.example;Medarbetare"));
    Inviting.send(coordinator, round);
    postman.deliver();
    rows.change(
        "UPDATE invitation SET email = ? WHERE round_id = ?",
        mine(Inviting.address(0)),
        Rows.id(round));

    coordinator.visit(round + "/inbjudningar").submit(round + "/inbjudningar/nytt-forsok");
    postman.deliver();
    assertThat(letters(0)).hasSize(1);

    Inviting.paste(coordinator, round, mine("person001@kommun.example;Medarbetare"));
    Inviting.send(coordinator, round);
    rows.lastDay(round, Rounds.today().minusDays(1));
    postman.deliver();
    assertThat(letters(1)).isEmpty();
    assertThat(coordinator.post(round + "/inbjudningar/paminnelse", Map.of()).status())
        .isEqualTo(409);
  }

  /** Latecomers are sent to while the others' letters go out. */
  @Test
  void sendingWhileThePostmanIsOutDoublesNothing() throws Exception {
    Inviting.paste(coordinator, round, mine(Inviting.list(120, "Medarbetare")));
    Inviting.send(coordinator, round);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var out = threads.submit(postman::deliver);
      for (int i = 0; i < 5; i++) {
        Inviting.paste(coordinator, round, mine("sent%d@kommun.example;Medarbetare".formatted(i)));
        Inviting.send(coordinator, round);
      }
      out.get();
    }
    postman.deliver();

    var received = server.received().stream().collect(groupingBy(MailServer::recipient));
    for (int i = 0; i < 120; i++) {
      assertThat(received.get(mine(Inviting.address(i)))).hasSize(1);
    }
    for (int i = 0; i < 5; i++) {
      assertThat(received.get(mine("sent%d@kommun.example".formatted(i)))).hasSize(1);
    }
  }

  private String invitations() {
    return rows.text(
        "SELECT GROUP_CONCAT(CONCAT_WS('|', id, email, state, refusal, no_reminders, HEX(sealed_token)) ORDER BY id) FROM invitation WHERE round_id = ?",
        Rows.id(round));
  }

  @Test
  void plannedDaysAreKeptOnce() throws Exception {
    Inviting.paste(coordinator, round, mine(Inviting.list(2, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();
    var day = Rounds.today().plusDays(2);
    coordinator
        .visit(round + "/inbjudningar")
        .submit(round + "/inbjudningar/paminnelsedagar", Map.of("day", day.toString()));

    mail.remindAsPlanned(day.minusDays(1));
    postman.deliver();
    assertThat(letters(0)).hasSize(1);
    mail.remindAsPlanned(day);
    mail.remindAsPlanned(day);
    postman.deliver();
    assertThat(letters(0)).hasSize(2);
    assertThat(coordinator.visit(round + "/inbjudningar").text()).contains("gjord");
  }

  @Test
  void aMailProgramStopsRemindersWithOneClick() throws Exception {
    Inviting.paste(coordinator, round, mine(Inviting.list(1, "Medarbetare")));
    Inviting.send(coordinator, round);
    postman.deliver();

    var program = town.stranger().visit("/kod");
    program.post(
        link(0) + "/paminnelser", Map.of("csrfToken", "", "List-Unsubscribe", "One-Click"));

    assertThat(program.status()).isEqualTo(200);
    assertThat(coordinator.visit(round + "/inbjudningar/adresser").text())
        .contains("vill inte ha påminnelser");
    assertThat(town.stranger().visit("/f/AAAAAAAAAAAAAAAAAAAAAA/paminnelser").status())
        .isEqualTo(200);
    assertThat(town.stranger().visit("/f/kort/paminnelser").status()).isEqualTo(404);
  }

  @Test
  void aLetterToSomebodyRemovedOrToAClosedRoundIsNotSent() throws Exception {
    Inviting.paste(coordinator, round, mine(Inviting.list(2, "Medarbetare")));
    Inviting.send(coordinator, round);
    coordinator.visit(round + "/inbjudningar/adresser");
    coordinator.submit(coordinator.page().select("tbody form").getFirst().attr("action"));
    coordinator.visit(round + "/stangning").submit(round + "/stangning");
    postman.deliver();

    assertThat(letters(0)).isEmpty();
    assertThat(letters(1)).isEmpty();
    assertThat(rows.number("SELECT COUNT(*) FROM outbox")).isZero();
  }

  private void handIn(String own) {
    var person = town.stranger().visit(own);
    var link = person.path();
    person.submit(link);
    while (person.path().contains("/svara/")) {
      person.submit(person.path(), Map.of("answer", "3"));
    }
    person.submit(link + "/inlamning");
    assertThat(person.heading()).startsWith("Tack!");
  }
}
