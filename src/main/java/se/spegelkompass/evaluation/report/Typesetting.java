package se.spegelkompass.evaluation.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the document's prose is set.
 *
 * @param printed whether a line is a printed line, not a paragraph
 * @param width how long a full line is
 * @param words the words of the document, in lower case; hyphens belong to them
 */
record Typesetting(boolean printed, int width, Set<String> words) {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final int SHORTEST = 30;
  private static final int LONGEST_PRINTED = 160;
  private static final int FEW = 8;

  static Typesetting of(List<ProseLine> lines) {
    var prose = lines.stream().filter(it -> !it.isRow() && it.text().length() >= SHORTEST).toList();
    var lengths = prose.stream().mapToInt(it -> it.text().length()).sorted().toArray();
    var width = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    return new Typesetting(width <= LONGEST_PRINTED && isWrapped(lines), width, words(lines));
  }

  private static boolean isWrapped(List<ProseLine> lines) {
    var neighbours = 0;
    var cut = 0;
    for (var i = 0; i + 1 < lines.size(); i++) {
      var one = lines.get(i);
      var next = lines.get(i + 1);
      if (!one.isRow() && one.text().length() >= SHORTEST && !next.isRow() && !next.isBlank()) {
        neighbours++;
        cut += !Mending.isEnded(one.flat()) && Mending.startsLow(next.flat()) ? 1 : 0;
      }
    }
    return neighbours >= FEW && 4 * cut >= neighbours;
  }

  private static Set<String> words(List<ProseLine> lines) {
    var words = new HashSet<String>();
    for (var line : lines) {
      var word = WORD.matcher(line.text());
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
