package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.invite.Mailbox.text;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import java.util.Map;
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

/** What stands in a letter, as a real mail server receives it. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersTest implements TestPropertyProvider {

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
  void aLetterSaysWhatItMustInBothFormsAndLanguages() throws Exception {
    Inviting.paste(
        coordinator,
        round,
        mailbox.mine(
            "person000@kommun.example;Medarbetare\nperson001@kommun.example;Medarbetare;;en"));
    Inviting.send(coordinator, round);
    postman.deliver();

    var swedish = mailbox.letters(0).getFirst();
    assertThat(swedish.getSubject()).startsWith("Hur fungerar Kommun user-");
    assertThat(swedish.getFrom()[0]).hasToString("Spegelkommunen <spegel@kommun.example>");
    assertThat(text(swedish))
        .contains("Här svarar du:", "minst 6 svar", mailbox.link(0) + "/paminnelser");
    assertThat(swedish.getHeader("List-Unsubscribe")[0]).contains(mailbox.link(0) + "/paminnelser");
    assertThat(swedish.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    var html =
        Jsoup.parse(((Multipart) swedish.getContent()).getBodyPart(1).getContent().toString());
    assertThat(html.select("a[href$=" + mailbox.link(0) + "]")).isNotEmpty();
    assertThat(html.text()).contains("Här svarar du:");
    assertThat(text(mailbox.letters(1).getFirst())).contains("Answer here:");
    assertThat(town.stranger().visit(mailbox.link(0)).page().select("html").attr("lang"))
        .isEqualTo("sv");
    assertThat(town.stranger().visit(mailbox.link(1)).page().select("html").attr("lang"))
        .isEqualTo("en");
  }

  @Test
  void whatTheCoordinatorWritesIsSentAndCannotCarryCode() throws Exception {
    Inviting.paste(coordinator, round, mailbox.mine("person000@kommun.example;Medarbetare"));
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

    var letter = mailbox.letters(0).getFirst();
    assertThat(letter.getSubject()).isEqualTo("Om Självskattning Bcc: x@y.se");
    assertThat(letter.getAllRecipients()).hasSize(1);
    var html = ((Multipart) letter.getContent()).getBodyPart(1).getContent().toString();
    assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>");
  }
}
