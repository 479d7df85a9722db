package se.spegelkompass.mail;

import java.net.URI;

/**
 * A message to one person.
 *
 * @param to an address
 * @param unsubscribe where one click stops further reminders
 */
public record Letter(String to, String subject, String text, String html, URI unsubscribe) {

  /** Never the letter itself: it holds an address and a token. */
  @Override
  public String toString() {
    return "Letter";
  }
}
