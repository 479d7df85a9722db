package se.spegelkompass.mail;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.email.javamail.sender.DefaultSessionProvider;
import io.micronaut.email.javamail.sender.SessionProvider;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;

/** The library's session, with our settings. */
@Singleton
@Replaces(DefaultSessionProvider.class)
@Requires(bean = MailSettings.class)
class MailSession implements SessionProvider {

  private final MailSettings settings;

  MailSession(MailSettings settings) {
    this.settings = settings;
  }

  @Override
  public Session session() {
    return settings
        .user()
        .map(user -> Session.getInstance(settings.properties(), login(user)))
        .orElseGet(() -> Session.getInstance(settings.properties()));
  }

  private Authenticator login(String user) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, settings.password());
      }
    };
  }
}
