package se.spegelkompass.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** How to reach the mail server. Without a host no mail is sent, and everything else works. */
@ConfigurationProperties(MailSettings.PREFIX)
@Requires(property = MailSettings.PREFIX + ".host")
@Requires(property = MailSettings.PREFIX + ".from")
record MailSettings(
    String host,
    @Bindable(defaultValue = "587") int port,
    @Nullable String userName,
    @Nullable String password,
    String from,
    @Nullable String fromName,
    @Bindable(defaultValue = "STARTTLS") Security security,
    @Bindable(defaultValue = "30") int perMinute) {

  static final String PREFIX = "spegelkompass.mail";

  private static final String PATIENCE_MILLIS = "20000";

  /** How the connection is protected. */
  enum Security {
    STARTTLS,
    TLS,
    NONE
  }

  Optional<String> user() {
    return Optional.ofNullable(userName).filter(it -> !it.isBlank());
  }

  /** What jakarta.mail calls all that. */
  Properties properties() {
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    properties.setProperty("mail.smtp.auth", Boolean.toString(user().isPresent()));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.mime.charset", "UTF-8");
    properties.setProperty("mail.from", from);
    switch (security) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
      }
      case TLS -> {
        properties.setProperty("mail.smtp.ssl.enable", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
      }
      case NONE -> {}
    }
    return properties;
  }

  @Override
  public String toString() {
    return "MailSettings["
        + host
        + ":"
        + port
        + " "
        + security.name().toLowerCase(Locale.ROOT)
        + "]";
  }
}
