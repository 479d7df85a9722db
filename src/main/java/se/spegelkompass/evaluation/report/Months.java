package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Locale;

/** The names of the months, as reports write them. */
final class Months {

  private static final List<String> NAMES =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  /** For a regular expression. */
  static final String ANY = String.join("|", NAMES);

  private Months() {}

  /** 1..12 for a name that {@link #ANY} matched. */
  static int number(String name) {
    return NAMES.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }
}
