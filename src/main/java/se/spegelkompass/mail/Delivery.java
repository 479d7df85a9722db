package se.spegelkompass.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.email.Email;
import io.micronaut.email.EmailException;
import io.micronaut.email.EmailSender;
import io.micronaut.email.javamail.sender.SessionProvider;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Hands one letter to the mail server and says what became of it. */
@Singleton
@Requires(bean = MailSettings.class)
class Delivery {

  /** From here on an SMTP reply is for good (RFC 5321, 4.2.1). */
  private static final int FOR_GOOD = 500;

  /** The server is closing the connection, whoever the letter is for. */
  private static final int SERVER_CLOSES = 421;

  private final EmailSender<Message, ?> sender;
  private final SessionProvider sessions;
  private final MailSettings settings;

  Delivery(EmailSender<Message, ?> sender, SessionProvider sessions, MailSettings settings) {
    this.sender = sender;
    this.sessions = sessions;
    this.settings = settings;
  }

  /** What can become of a letter. */
  sealed interface Outcome {

    record Taken() implements Outcome {}

    /** For good. */
    record Refused(String reason) implements Outcome {}

    /** This recipient cannot be reached now. */
    record NotNow(String reason) implements Outcome {}

    /** The mail server cannot be reached, or takes nothing from us. */
    record ServerAway(Throwable cause) implements Outcome {}
  }

  /** Why the mail server cannot be reached now; empty if it can. */
  Optional<Throwable> away() {
    try (var transport = sessions.session().getTransport()) {
      transport.connect();
      return Optional.empty();
    } catch (MessagingException e) {
      return Optional.of(e);
    }
  }

  Outcome send(Letter letter) {
    try {
      sender.send(
          Email.builder()
              .from(settings.from())
              .to(letter.to())
              .subject(letter.subject())
              .body(letter.html(), letter.text()),
          message -> complete(message, letter));
      return new Outcome.Taken();
    } catch (EmailException e) {
      return outcome(e);
    }
  }

  /** What the library has no words for. */
  private void complete(Message message, Letter letter) {
    try {
      if (settings.fromName() != null) {
        message.setFrom(new InternetAddress(settings.from(), settings.fromName(), "UTF-8"));
      }
      message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      message.setHeader("Auto-Submitted", "auto-generated");
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new EmailException(e);
    }
  }

  private static Outcome outcome(EmailException failure) {
    if (find(failure, AddressException.class).isPresent()) {
      return new Outcome.Refused("address");
    }
    var address = find(failure, SMTPAddressFailedException.class);
    if (address.isPresent()) {
      return outcome(address.get().getReturnCode());
    }
    return find(failure, SMTPSendFailedException.class)
        .map(SMTPSendFailedException::getReturnCode)
        .filter(code -> code != SERVER_CLOSES)
        .map(Delivery::outcome)
        .orElseGet(() -> new Outcome.ServerAway(failure));
  }

  /** The server's own words may hold the address, so only its number is kept. */
  private static Outcome outcome(int code) {
    var reason = Integer.toString(code);
    return code >= FOR_GOOD ? new Outcome.Refused(reason) : new Outcome.NotNow(reason);
  }

  private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    var seen = 0;
    for (var it = failure; it != null && seen < 20; seen++) {
      if (type.isInstance(it)) {
        return Optional.of(type.cast(it));
      }
      it = next(it);
    }
    return Optional.empty();
  }

  /** jakarta.mail chains its exceptions beside the cause. */
  private static @Nullable Throwable next(Throwable it) {
    return it instanceof MessagingException mail && mail.getNextException() != null
        ? mail.getNextException()
        : it.getCause();
  }
}
