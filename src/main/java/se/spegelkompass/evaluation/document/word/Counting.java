package se.spegelkompass.evaluation.document.word;

import java.util.Locale;

/** Writes the number of an item. */
final class Counting {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int MOST_ROMAN = 4_000;
  private static final int LETTERS = 26;

  private Counting() {}

  static String written(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  /** a to z, then aa, bb and so on. */
  private static String letters(int number) {
    return number < 1 || number > LETTERS * 10
        ? Integer.toString(number)
        : Character.toString('a' + (number - 1) % LETTERS).repeat(1 + (number - 1) / LETTERS);
  }

  private static String roman(int number) {
    if (number < 1 || number >= MOST_ROMAN) {
      return Integer.toString(number);
    }
    var written = new StringBuilder();
    var left = number;
    for (var i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        written.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return written.toString();
  }
}
