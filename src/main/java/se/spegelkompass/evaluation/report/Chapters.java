package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.framework.Edition;

/**
 * Finds the areas' chapters. Their headings also stand in the contents, in lists, as running heads
 * and sometimes in the summary: a chapter is the last place that has text under the heading.
 */
final class Chapters {

  private static final Pattern END =
      Pattern.compile(
          "(?iu)^(?:\\d{1,2}\\.?\\s+)?(?:översikt|poäng(?:fördelning|översikt|tabell|sammanställning)"
              + "|bilag\\p{L}*|resultat(?:tabell|översikt)|sammanställning)\\b.*");
  private static final Pattern BOX = Pattern.compile("(?iu)^rubriker?\\b.*");
  private static final int LONGEST_END = 80;
  private static final int LEAST_TEXT = 60;
  private static final int BOX_WITHIN = 6;
  private static final int FEW = 3;

  /** Where a heading stands. */
  private record At(int index, AreaHeading heading) {}

  private final List<ProseLine> lines;

  private Chapters(List<ProseLine> lines) {
    this.lines = lines;
  }

  /**
   * The chapters, in the document's order.
   *
   * @param lines everything before the score tables
   * @param edition the edition of the tables, if known; its areas' numbers count
   */
  static List<Chapter> in(
      List<ProseLine> lines, Optional<Edition> edition, List<Edition> editions) {
    var ordered = Stream.concat(edition.stream(), editions.stream()).distinct().toList();
    return new Chapters(lines).under(new AreaTitles(ordered));
  }

  private List<Chapter> under(AreaTitles titles) {
    var headings = runs(headings(titles));
    var chapters = new TreeMap<Integer, Chapter>();
    for (var i = 0; i < headings.size(); i++) {
      var start = headings.get(i);
      var next = i + 1 < headings.size() ? headings.get(i + 1).index() : lines.size();
      var first = start.index() + (isTitleGoingOn(start.index() + 1, next) ? 2 : 1);
      var text = lines.subList(first, end(first, next));
      if (hasText(text)) {
        chapters.put(start.heading().area(), new Chapter(start.heading().area(), text));
      }
    }
    return chapters.values().stream()
        .sorted((a, b) -> a.lines().getFirst().number() - b.lines().getFirst().number())
        .toList();
  }

  private boolean isTitleGoingOn(int index, int next) {
    if (index >= next || lines.get(index).text().length() > LONGEST_END) {
      return false;
    }
    var text = lines.get(index).flat();
    return Mending.startsLow(text) && !Mending.isEnded(text) && !lines.get(index).isRow();
  }

  private List<At> headings(AreaTitles titles) {
    var all = new ArrayList<At>();
    for (var i = 0; i < lines.size(); i++) {
      var index = i;
      AreaHeading.of(lines.get(i), titles).ifPresent(it -> all.add(new At(index, it)));
    }
    var numbered = all.stream().filter(it -> it.heading().numbered()).count() >= FEW;
    return all.stream()
        .filter(it -> it.heading().numbered() || !numbered || isBoxBelow(it.index()))
        .toList();
  }

  /** A heading repeated at the head of every page starts its chapter once. */
  private static List<At> runs(List<At> headings) {
    return IntStream.range(0, headings.size())
        .filter(i -> i == 0 || !isSame(headings.get(i - 1), headings.get(i)))
        .mapToObj(headings::get)
        .toList();
  }

  private static boolean isSame(At one, At other) {
    return one.heading().area() == other.heading().area();
  }

  private boolean isBoxBelow(int index) {
    return lines.subList(index + 1, Math.min(lines.size(), index + BOX_WITHIN)).stream()
        .anyMatch(line -> BOX.matcher(line.flat()).matches());
  }

  private static boolean hasText(List<ProseLine> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).sum() >= LEAST_TEXT;
  }

  /** Before the score tables' own chapter, or an appendix. */
  private int end(int from, int to) {
    return IntStream.range(from, to).filter(i -> isEnd(lines.get(i))).findFirst().orElse(to);
  }

  private static boolean isEnd(ProseLine line) {
    var text = line.text().length() > LONGEST_END ? "" : line.flat();
    return !line.isRow()
        && !Bullets.isBulleted(text)
        && !text.endsWith(".")
        && END.matcher(text).matches();
  }
}
