package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that stand on the same line, from left to right; at least one. */
record Line(List<Word> words) {

  private static final Pattern BULLET =
      Pattern.compile("[•·▪‣◦●○■□➢✓\\uF0B7\\uF0A7\\uF0D8\\uF02D\\u2212]|o");
  private static final Pattern DASH = Pattern.compile("[-–—]");
  private static final Pattern GLUED = Pattern.compile("^[•▪‣●\\uF0B7\\uF0A7]+(?=.)");

  /** Wider than the spaces of justified text. */
  private static final float COLUMN_GAP = 2.5f;

  float left() {
    return words.getFirst().left();
  }

  float right() {
    return (float) words.stream().mapToDouble(Word::right).max().orElse(0);
  }

  float y() {
    return tallest().y();
  }

  float size() {
    return tallest().size();
  }

  private Word tallest() {
    var tallest = words.getFirst();
    for (var it : words) {
      tallest = it.size() > tallest.size() ? it : tallest;
    }
    return tallest;
  }

  boolean isBold() {
    return words.stream().allMatch(Word::bold);
  }

  /** The part of it between two places; none if nothing stands there. */
  List<Word> between(float from, float to) {
    return words.stream().filter(it -> it.middle() >= from && it.middle() < to).toList();
  }

  /** Whether it begins with the sign of an item in a list. */
  boolean isItem() {
    var first = words.getFirst().text();
    return GLUED.matcher(first).find()
        || (words.size() > 1
            && (BULLET.matcher(first).matches()
                || (DASH.matcher(first).matches() && gap(1) > size() * 0.45)));
  }

  /** As read, with a TAB where columns are apart. */
  String text() {
    var text = new StringBuilder();
    var rest = isItem() ? item(text) : words;
    for (var i = 0; i < rest.size(); i++) {
      if (i > 0) {
        var gap = rest.get(i).left() - rest.get(i - 1).right();
        text.append(gap > COLUMN_GAP * size() ? '\t' : ' ');
      }
      text.append(rest.get(i).text());
    }
    return text.toString().strip();
  }

  private List<Word> item(StringBuilder text) {
    var first = words.getFirst();
    text.append("• ");
    var glued = GLUED.matcher(first.text());
    if (!glued.find()) {
      return words.subList(1, words.size());
    }
    var rest = new ArrayList<>(words);
    rest.set(
        0,
        new Word(
            glued.replaceFirst(""),
            first.left(),
            first.right(),
            first.y(),
            first.size(),
            first.bold()));
    return rest;
  }

  private float gap(int before) {
    return words.get(before).left() - words.get(before - 1).right();
  }
}
