package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Gathers what stands on the same line. */
final class Rows {

  /** In sizes of the letters: half a line apart is another row, a raised number is not. */
  private static final float SAME_ROW = 0.35f;

  private static final float SAME_LINE = 0.15f;

  private Rows() {}

  /** Letters on exactly the same line, from left to right. */
  static List<List<Glyph>> glyphs(List<Glyph> glyphs) {
    return of(glyphs, Glyph::y, Glyph::size, SAME_LINE).stream()
        .map(it -> it.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList())
        .toList();
  }

  private static <T> List<List<T>> of(
      List<T> all, Function<T, Float> y, Function<T, Float> size, float same) {
    var rows = new ArrayList<List<T>>();
    for (var it : all.stream().sorted(Comparator.comparing(y)).toList()) {
      var first = rows.isEmpty() ? it : rows.getLast().getFirst();
      var near = same * Math.max(size.apply(first), size.apply(it));
      if (rows.isEmpty() || y.apply(it) - y.apply(first) > near) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(it);
    }
    return rows;
  }

  /** Lines of words, each from left to right. */
  static List<Line> lines(List<Word> words) {
    return of(words, Word::y, Word::size, SAME_ROW).stream()
        .map(it -> it.stream().sorted(Comparator.comparingDouble(Word::left)).toList())
        .map(Line::new)
        .toList();
  }
}
