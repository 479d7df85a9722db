package se.spegelkompass.round;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a copy of a round is called: after the original, and like no other round. */
final class CopyName {

  private CopyName() {}

  /**
   * The original's name with the word in brackets, and a number where that is taken.
   *
   * @param word for example {@code kopia}
   */
  static String of(String original, Collection<String> taken, String word) {
    var base = original.replaceFirst(" \\(" + Pattern.quote(word) + "( \\d+)?\\)$", "");
    return Stream.iterate(1, number -> number + 1)
        .map(number -> number == 1 ? " (" + word + ")" : " (" + word + " " + number + ")")
        .map(end -> cut(base, RoundForm.LONGEST_NAME - end.length()) + end)
        .filter(name -> taken.stream().noneMatch(name::equalsIgnoreCase))
        .findFirst()
        .orElseThrow();
  }

  private static String cut(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    var end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
    return name.substring(0, end).stripTrailing();
  }
}
