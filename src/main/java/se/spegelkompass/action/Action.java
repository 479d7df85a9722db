package se.spegelkompass.action;

import java.time.LocalDate;

/**
 * An action of a municipality.
 *
 * @param version how many times it has been changed
 */
record Action(long id, int version, Written written) {

  static final String LIST = "/atgarder";

  static String path(long id) {
    return LIST + "/" + id;
  }

  String path() {
    return path(id);
  }

  boolean isLate(LocalDate today) {
    return written.due().filter(it -> it.isBefore(today)).isPresent();
  }
}
