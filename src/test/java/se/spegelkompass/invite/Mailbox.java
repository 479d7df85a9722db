package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.regex.Pattern;
import se.spegelkompass.MailServer;
import se.spegelkompass.Rows;

/** What comes by mail to those who are invited to one round. */
record Mailbox(MailServer server, String round) {

  private static final Pattern LINK =
      Pattern.compile("https?://[^/\\s]+(/f/[A-Za-z0-9_-]{22})(?=\\s)");

  /** Nothing is on its way, and the postman does not rest. */
  static Mailbox empty(MailServer server, String round, Rows rows) {
    rows.change("DELETE FROM outbox");
    rows.change("UPDATE postman SET failures = 0, paused_until = NULL");
    return new Mailbox(server, round);
  }

  /** The list with addresses of this round only. */
  String mine(String list) {
    return list.replace("@kommun", "@k" + Rows.id(round));
  }

  List<MimeMessage> letters(int person) {
    return server.to(mine(Inviting.address(person)));
  }

  String link(int person) throws Exception {
    return link(letters(person).getFirst());
  }

  static String link(MimeMessage letter) throws Exception {
    var found = LINK.matcher(text(letter));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  static String text(MimeMessage message) throws Exception {
    var parts = (Multipart) message.getContent();
    return parts.getBodyPart(0).getContent().toString();
  }
}
