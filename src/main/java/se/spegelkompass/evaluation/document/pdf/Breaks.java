package se.spegelkompass.evaluation.document.pdf;

import java.util.List;
import java.util.stream.IntStream;

/** Where a new paragraph or item begins among the lines of a cell. */
final class Breaks {

  /** A paragraph stands this much further down than a line of the same one. */
  private static final float PARAGRAPH = 1.3f;

  /** Nearer lines are surely no further apart than those of one paragraph. */
  private static final float NEAR = 1.04f;

  private static final int MANY = 3;

  /** One in this many items may begin with a small letter. */
  private static final int FEW = 5;

  private final List<Line> lines;
  private final float leading;
  private final float right;
  private final boolean list;
  private final boolean spaced;
  private final boolean anew;

  Breaks(List<Line> lines, float border) {
    this.lines = lines;
    this.leading = leading();
    this.right = (float) Math.max(border, lines.stream().mapToDouble(Line::right).max().orElse(0));
    this.list = lines.stream().anyMatch(Line::isItem);
    this.spaced = isSpaced();
    this.anew = !list && lines.size() >= MANY && isEachAnew();
  }

  /** Lines that go on stand near, and those that stand further down begin something. */
  private boolean isSpaced() {
    var goesOn = false;
    var further = 0;
    var inside = 0;
    for (var i = 1; i < lines.size(); i++) {
      var near = distance(i) <= leading * NEAR;
      goesOn |= near && !startsAnew(i);
      further += near ? 0 : 1;
      inside += near || startsAnew(i) ? 0 : 1;
    }
    return goesOn && inside * FEW <= further;
  }

  /** Many lines that all begin with a capital are not one text. */
  private boolean isEachAnew() {
    return IntStream.range(0, lines.size()).allMatch(this::startsAnew);
  }

  private float leading() {
    var least = Float.MAX_VALUE;
    for (var i = 1; i < lines.size(); i++) {
      least = Math.min(least, distance(i));
    }
    // Where every line is a paragraph, the letters tell how near lines would be.
    return lines.isEmpty() ? least : Math.min(least, lines.getFirst().size() * 1.4f);
  }

  private float distance(int at) {
    return lines.get(at).y() - lines.get(at - 1).y();
  }

  boolean before(int at) {
    return lines.get(at).isItem()
        || distance(at) > leading * PARAGRAPH
        || anew
        || (spaced && distance(at) > leading * NEAR)
        || (!list && startsAnew(at) && hadRoom(at));
  }

  /**
   * The lines before the first item, or a first line in small letters, belong to what was before.
   */
  boolean beginsInside() {
    return list ? !lines.getFirst().isItem() && !startsAnew(0) : !startsAnew(0);
  }

  private boolean startsAnew(int at) {
    var first = lines.get(at).words().getFirst().text();
    return !Character.isLowerCase(first.charAt(0));
  }

  /** The first word would have fitted on the line before, so the line was ended on purpose. */
  private boolean hadRoom(int at) {
    var word = lines.get(at).words().getFirst();
    var before = lines.get(at - 1);
    return before.right() + before.size() * 0.5f + (word.right() - word.left()) < right;
  }
}
