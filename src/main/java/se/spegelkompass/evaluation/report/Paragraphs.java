package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs that grow line by line; one that a page has cut goes on after it. */
final class Paragraphs {

  private static final int PROSE = 60;
  private static final int TAIL = 120;

  private final Typesetting typesetting;
  private final List<Found<String>> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int first;
  private int last;
  private int length;
  private boolean bulleted;
  private boolean listed;

  Paragraphs(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  /**
   * Adds the next line.
   *
   * @param gap whether a blank line or the edge of a page stands before it
   */
  void add(ProseLine line, boolean gap) {
    var pieces = ProseLine.pieces(line.text()).toList();
    for (var i = 0; i < pieces.size(); i++) {
      add(pieces.get(i), line.number(), gap || i > 0);
    }
  }

  private void add(String piece, int number, boolean gap) {
    if (Bullets.isEmpty(piece)) {
      return;
    }
    if (text.isEmpty() || !goesOn(piece, gap)) {
      end();
      first = number;
      bulleted = Bullets.isBulleted(piece);
      listed = bulleted || Bullets.isNumbered(piece);
      text.append(piece);
    } else {
      var cut = Math.max(0, text.length() - TAIL);
      var joined = Mending.join(text.substring(cut), piece, typesetting.words());
      text.setLength(cut);
      text.append(joined);
    }
    last = number;
    length = piece.length();
  }

  private boolean goesOn(String piece, boolean gap) {
    if (Bullets.isBulleted(piece) || Bullets.isNumbered(piece)) {
      return false;
    }
    var before = tail();
    var onNextLine = typesetting.printed() && !gap;
    if (Mending.isEnded(before)) {
      return onNextLine && !before.endsWith(":") && 5 * length >= 4 * typesetting.width();
    }
    if (isWholeItem(before) && !Mending.startsLow(piece)) {
      return false;
    }
    var prose = piece.length() >= PROSE || Mending.isEnded(piece);
    return onNextLine
        || Mending.startsLow(piece)
        || Mending.isBrokenOff(before)
        || (length >= PROSE && prose && !bulleted);
  }

  /** An item whose last line was not full has ended there, with or without a full stop. */
  private boolean isWholeItem(String before) {
    return typesetting.printed()
        && listed
        && 5 * length < 4 * typesetting.width()
        && !Mending.isBrokenOff(before);
  }

  private String tail() {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  private void end() {
    if (!text.isEmpty()) {
      done.add(new Found<>(text.toString(), new Lines(first, last)));
      text.setLength(0);
    }
  }

  /** Whether the last paragraph is whole, as far as one can see. */
  boolean isAtEnd() {
    return text.isEmpty() || Mending.isEnded(tail());
  }

  /** All of them. */
  List<Found<String>> whole() {
    end();
    return List.copyOf(done);
  }
}
