package se.spegelkompass.web;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a failure to the log under a number that a person can read out over the telephone. */
final class Incident {

  private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Incident() {}

  static String log(Throwable failure) {
    var number = number();
    LOG.error("Incident {}", number, LoggedFailure.of(failure));
    return number;
  }

  private static String number() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .collect(
            StringBuilder::new,
            (text, letter) -> text.append(LETTERS.charAt(letter)),
            StringBuilder::append)
        .toString();
  }
}
