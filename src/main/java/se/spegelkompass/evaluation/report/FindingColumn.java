package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One column of findings: grows cell by cell, and is then parted into items where that is sure. */
final class FindingColumn {

  /**
   * A piece of a cell.
   *
   * @param starts whether it is the first of its cell
   */
  private record Piece(String text, Lines lines, boolean starts, boolean bulleted) {}

  private static final int SHORT = 40;
  private static final int LONG = 100;
  private static final int LONGEST_ITEM = 2000;

  /** A capital in the middle, or an end of sentence: several items can be glued together. */
  private static final Pattern GLUED =
      Pattern.compile("\\p{Ll}[)\u201D\"]?\\s+\\p{Lu}|[.!?;]\\s+\\S|\\s[-\u2013]\\s");

  private final Typesetting typesetting;
  private final List<Piece> pieces = new ArrayList<>();
  private int cells;

  FindingColumn(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  void cell(String cell, Lines lines) {
    var first = true;
    for (var piece : ProseLine.pieces(cell).flatMap(it -> Bullets.split(it).stream()).toList()) {
      if (!Bullets.isEmpty(piece)) {
        pieces.add(new Piece(Bullets.without(piece), lines, first, Bullets.isBulleted(piece)));
        first = false;
      }
    }
    cells += first ? 0 : 1;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The items, in order. */
  List<Finding> findings(int area, FindingKind kind) {
    if (pieces.size() == 1 && !pieces.getFirst().bulleted()) {
      var only = pieces.getFirst();
      var text = new Found<>(only.text(), only.lines());
      return List.of(new Finding(area, kind, text, isGlued(only.text())));
    }
    return items().stream().map(item -> new Finding(area, kind, item, false)).toList();
  }

  private static boolean isGlued(String text) {
    return text.length() > LONG || (text.length() > SHORT && GLUED.matcher(text).find());
  }

  private List<Found<String>> items() {
    var items = new ArrayList<Found<String>>();
    var lowStyle = !pieces.isEmpty() && Mending.startsLow(pieces.getFirst().text());
    var bulleted = !pieces.isEmpty() && pieces.getFirst().bulleted();
    for (var piece : pieces) {
      if (!items.isEmpty() && goesOn(items.getLast().value(), piece, bulleted, lowStyle)) {
        var last = items.removeLast();
        var text = Mending.join(last.value(), piece.text(), typesetting.words());
        items.add(new Found<>(text, last.lines().and(piece.lines())));
      } else {
        items.add(new Found<>(piece.text(), piece.lines()));
      }
    }
    return items;
  }

  private boolean goesOn(String before, Piece piece, boolean bulleted, boolean lowStyle) {
    if (piece.bulleted() || before.length() > LONGEST_ITEM) {
      return false;
    }
    var low = Mending.startsLow(piece.text());
    if (Mending.isBrokenOff(before)) {
      return low || bulleted;
    }
    if (!piece.starts()) {
      return bulleted && low;
    }
    // A row of a table is an item; a printed line without a bullet can be the rest of the last.
    return typesetting.printed() && cells > 1 && (bulleted || (low && !lowStyle));
  }
}
