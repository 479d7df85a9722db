package se.spegelkompass.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** Addresses that a letter can be sent to. */
public final class MailAddress {

  /** The longest that mail servers take. */
  public static final int LONGEST = 254;

  private MailAddress() {}

  /** {@code anna@kumla.se}, or {@code Anna Berg <anna@kumla.se>} as mail programs copy it. */
  public static Optional<InternetAddress> parse(String text) {
    try {
      var address = new InternetAddress(text.replaceFirst("(?i)^mailto:", ""), true);
      var whole = address.getAddress();
      var at = whole.lastIndexOf('@');
      var domain = IDN.toASCII(whole.substring(at + 1).strip()).toLowerCase(Locale.ROOT);
      var local = whole.substring(0, Math.max(0, at)).toLowerCase(Locale.ROOT);
      if (at < 1
          || !domain.matches("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])+")
          || !local.matches("[\\x21-\\x7e&&[^\\s\"(),:;<>@\\[\\]\\\\]]{1,64}")
          || local.length() + domain.length() + 1 > LONGEST) {
        return Optional.empty();
      }
      address.setAddress(local + "@" + domain);
      return Optional.of(address);
    } catch (AddressException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
