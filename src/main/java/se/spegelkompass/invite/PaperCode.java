package se.spegelkompass.invite;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands on a paper for somebody without mail: eight letters and digits, none of which can be
 * taken for another. There are 19⁸, about 17 billion.
 */
public record PaperCode(String value) {

  /** Without 0 and O and Q, 1, I, J and L, 2 and Z, 5 and S, 6 and G, 8 and B, U and V. */
  static final String ALPHABET = "3479ACDEFHKMNPRTWXY";

  static final int LENGTH = 8;

  private static final SecureRandom RANDOM = new SecureRandom();

  static PaperCode random() {
    return new PaperCode(
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> ALPHABET.substring(i, i + 1))
            .collect(Collectors.joining()));
  }

  /** A code as somebody types it: small letters, spaces and hyphens do not matter. */
  public static Optional<PaperCode> parse(String typed) {
    var code = typed.replaceAll("[\\s\u2010-\u2015-]", "").toUpperCase(Locale.ROOT);
    return code.matches("[" + ALPHABET + "]{" + LENGTH + "}")
        ? Optional.of(new PaperCode(code))
        : Optional.empty();
  }

  /** In two halves, as people read and type it. */
  String shown() {
    return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
  }

  /** Never the code itself: it opens a response. */
  @Override
  public String toString() {
    return "PaperCode";
  }
}
