package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.spegelkompass.framework.SubQuestion;

/** Tells which lines of a chapter are headings: by their words, their look and their marks. */
final class ChapterHeadings {

  private static final Pattern GENERAL = Pattern.compile("(?iu)allmänt(?:\\s+om\\b.{0,80})?:?");
  private static final int MOST_LINES = 3;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_UNKNOWN = 90;
  private static final int MOST_WORDS = 12;
  private static final int PROSE = 60;
  private static final int WORDS_OF_A_SENTENCE = 4;

  private final List<ProseLine> lines;
  private final SubHeadings titles;
  private final Typesetting typesetting;
  private final ProseFurniture furniture;

  ChapterHeadings(
      Chapter chapter, SubHeadings titles, Typesetting typesetting, ProseFurniture furniture) {
    this.lines = chapter.lines();
    this.titles = titles;
    this.typesetting = typesetting;
    this.furniture = furniture;
  }

  /**
   * A heading.
   *
   * @param text on one line
   * @param last the index of its last line
   */
  record Heading(String text, int last, Optional<SubQuestion> subQuestion) {}

  static boolean isGeneral(ProseLine line) {
    return line.text().length() <= LONGEST_LINE && GENERAL.matcher(line.flat()).matches();
  }

  /** The heading that starts on a line, if one does. */
  Optional<Heading> at(int index) {
    var line = lines.get(index);
    var text = line.text().length() > LONGEST_LINE ? "" : line.flat();
    if (line.isRow() || !SubHeadings.canBe(text)) {
      return Optional.empty();
    }
    if (isGeneral(line)) {
      return Optional.of(new Heading(text, index, Optional.empty()));
    }
    return known(index, text).or(() -> unknown(index, text));
  }

  /** A heading whose words are a title's, on one line or on several. */
  private Optional<Heading> known(int index, String first) {
    var best = Optional.<Heading>empty();
    var sure = 0.0;
    var text = first;
    var step = 0.0;
    for (var last = index; last < Math.min(lines.size(), index + MOST_LINES); last++) {
      if (last > index) {
        var line = lines.get(last);
        if (line.isBlank() || line.isRow() || !isPart(line)) {
          break;
        }
        step = step(index, last, text);
        text = Mending.join(text, line.flat(), typesetting.words());
      }
      var match = titles.match(text);
      if (match.sure() > sure + step) {
        sure = match.sure();
        best = Optional.of(new Heading(text, last, match.subQuestion()));
      }
    }
    var least = Likeness.SAME;
    if (best.filter(it -> isCut(it.last())).isPresent()) {
      return Optional.empty();
    }
    return sure >= least || (sure > 0 && best.filter(it -> isSetApart(it.last())).isPresent())
        ? best
        : Optional.empty();
  }

  /**
   * A line that goes on in the next is a sentence's, also where it has all the words of a title.
   */
  private boolean isCut(int index) {
    return !lines.get(index).heading()
        && index + 1 < lines.size()
        && !lines.get(index + 1).isRow()
        && 2 * lines.get(index).text().length() >= Math.min(PROSE * 2, typesetting.width())
        && (Mending.startsLow(lines.get(index + 1).flat())
            || Mending.isBrokenOff(lines.get(index).flat()));
  }

  /** How much surer another line must make it that this is a heading. */
  private double step(int index, int last, String text) {
    var marked = lines.get(index).heading() && lines.get(last).heading();
    return last == index || marked || Mending.isBrokenOff(text) ? 0 : 0.05;
  }

  private static boolean isPart(ProseLine line) {
    return line.text().length() <= LONGEST_LINE
        && !Bullets.isBulleted(line.text())
        && !line.flat().endsWith(".");
  }

  /** A heading of the evaluators' own: marked as one, or standing alone above prose. */
  private Optional<Heading> unknown(int index, String text) {
    var marked = lines.get(index).heading() && text.chars().anyMatch(Character::isLetter);
    return marked || isSetApart(index)
        ? Optional.of(new Heading(text, index, Optional.empty()))
        : Optional.empty();
  }

  private boolean isSetApart(int index) {
    var text = lines.get(index).flat();
    var before = neighbour(index, -1);
    return text.length() <= LONGEST_UNKNOWN
        && text.split(" ", -1).length <= MOST_WORDS
        && Character.isUpperCase(text.codePointAt(0))
        && !text.endsWith(":")
        && !furniture.has(lines.get(index))
        && before.map(it -> it.isRow() || Mending.isEnded(it.flat()) || it.heading()).orElse(true)
        && isAboveProse(index)
        && (isBetweenBlanks(index) || isShortLine(index));
  }

  private boolean isBetweenBlanks(int index) {
    return (index == 0 || lines.get(index - 1).isBlank())
        && index + 1 < lines.size()
        && lines.get(index + 1).isBlank();
  }

  /** In a document without blank lines, a short line with a new sentence below. */
  private boolean isShortLine(int index) {
    var below = neighbour(index, 1).map(ProseLine::flat).orElse("");
    return index + 1 < lines.size()
        && !lines.get(index + 1).isBlank()
        && (index == 0 || !lines.get(index - 1).isBlank())
        && !Mending.startsLow(below)
        && !Mending.isBrokenOff(lines.get(index).flat())
        && (!typesetting.printed() || 2 * lines.get(index).text().length() < typesetting.width());
  }

  /** Whether the next thing below is a sentence or a long line. */
  boolean isAboveProse(int index) {
    return neighbour(index, 1).filter(ChapterHeadings::isProse).isPresent();
  }

  private static boolean isProse(ProseLine line) {
    var text = line.flat();
    return !line.isRow()
        && !Bullets.isBulleted(text)
        && (text.length() >= PROSE
            || (Mending.isEnded(text) && text.split(" ", -1).length >= WORDS_OF_A_SENTENCE));
  }

  private Optional<ProseLine> neighbour(int index, int step) {
    for (var at = index + step; at >= 0 && at < lines.size(); at += step) {
      var line = lines.get(at);
      if (!line.isBlank() && !furniture.has(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }
}
