package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.spegelkompass.framework.SubQuestion;

/** How alike two titles are, 0..1, whatever their case, spaces, hyphens and small misspellings. */
final class Likeness {

  /** Titles this alike are the same. */
  static final double SAME = 0.75;

  /** Titles less alike than this are not. */
  static final double OTHER = 0.5;

  private static final int MOST_PIECES = 7;
  private static final int LONGEST_TITLE = 250;

  private Likeness() {}

  /** The share of letter pairs that both have (Dice). */
  static double of(String one, String other) {
    return LetterPairs.of(one).likeness(LetterPairs.of(other));
  }

  /** How well a row's title, printed in these pieces, fits the sub-question or an alias of it. */
  static double of(RawRow row, SubQuestion subQuestion) {
    return readings(row).mapToDouble(title -> of(title, subQuestion)).max().orElse(0);
  }

  static double of(String title, SubQuestion subQuestion) {
    return Stream.concat(Stream.of(subQuestion.title().sv()), subQuestion.aliases().stream())
        .mapToDouble(known -> of(title, known))
        .max()
        .orElse(0);
  }

  static String key(String title) {
    var key = new StringBuilder();
    var start = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    start
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Between the lines of a title can stand the edge of a page: try it with and without each. */
  private static Stream<String> readings(RawRow row) {
    var pieces = new ArrayList<>(row.pieces());
    pieces.addAll(row.after());
    var some = pieces.subList(0, Math.min(MOST_PIECES, pieces.size()));
    return some.isEmpty()
        ? Stream.of()
        : Stream.iterate(1, mask -> mask < 1 << some.size(), mask -> mask + 1)
            .map(mask -> chosen(some, mask));
  }

  private static String chosen(List<String> pieces, int mask) {
    var text = new StringBuilder();
    for (var i = 0; i < pieces.size(); i++) {
      if ((mask & 1 << i) != 0) {
        text.append(pieces.get(i)).append(' ');
      }
    }
    return text.toString();
  }
}
