package se.spegelkompass.evaluation.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts letters together to words. */
final class Words {

  private static final float SMALL = 0.8f;
  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

  private final List<Word> words = new ArrayList<>();
  private final List<Glyph> open = new ArrayList<>();

  private Words() {}

  static List<Word> of(List<Glyph> glyphs) {
    var words = new Words();
    Rows.glyphs(glyphs)
        .forEach(row -> {
          row.forEach(words::next);
          words.close();
        });
    return words.words.stream().filter(it -> !words.isNote(it)).toList();
  }

  /** A number printed smaller and higher at the end of a word points to a note. */
  private boolean isNote(Word it) {
    return it.text().length() <= 3
        && it.text().chars().allMatch(Character::isDigit)
        && words.stream().anyMatch(other -> isRaised(it, other));
  }

  private static boolean isRaised(Word it, Word beside) {
    var up = beside.y() - it.y();
    return it.size() < beside.size() * SMALL
        && Math.abs(it.left() - beside.right()) < beside.size() * 0.15f
        && up > beside.size() * 0.15f
        && up < beside.size() * 0.7f;
  }

  private void next(Glyph glyph) {
    if (glyph.isSpace()) {
      close();
      return;
    }
    if (!open.isEmpty()) {
      var last = open.getLast();
      if (glyph.repeats(last)) {
        return;
      }
      if (glyph.left() - last.right() > Math.max(glyph.gap(), last.gap()) / 2) {
        close();
      }
    }
    open.add(glyph);
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    var text = new StringBuilder();
    open.forEach(it -> text.append(it.text()));
    var bold = open.stream().filter(Glyph::bold).count() * 2 > open.size();
    var size = open.stream().map(Glyph::size).max(Comparator.naturalOrder()).orElse(1f);
    words.add(
        new Word(
            clean(text.toString()),
            open.getFirst().left(),
            open.stream().map(Glyph::right).max(Comparator.naturalOrder()).orElse(0f),
            open.getLast().y(),
            size,
            bold));
    open.clear();
  }

  private static String clean(String text) {
    var letters =
        LIGATURE
            .matcher(text)
            .replaceAll(it -> Normalizer.normalize(it.group(), Normalizer.Form.NFKC));
    return Normalizer.normalize(letters, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", "");
  }
}
