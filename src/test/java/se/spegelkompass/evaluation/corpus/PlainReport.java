package se.spegelkompass.evaluation.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A report's plain text, taken apart into what a page can show. */
final class PlainReport {

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-•]|\\d+\\.)\\s+\\S.*");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:Område \\d+ .*|\\d\\.? (?:Vad är|.*i förhållande till|Detaljerad|Översikt).*|Innehåll)");
  private static final Pattern CONTENTS = Pattern.compile("[^<>]*\\D\\t\\d{1,2}");
  private static final Pattern ITEM_END = Pattern.compile("</li>|</p>|<br\\s*/?>|•");
  private static final Pattern TAG = Pattern.compile("</?\\p{L}[^<>]{0,200}>");
  private static final int LONGEST_HEADING = 90;

  /** A part of the page. */
  sealed interface Block {}

  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  /** A line of a list, with its own sign or number. */
  record Item(String text) implements Block {}

  /** Rows of cells, each cell with its paragraphs; the first row is the header. */
  record Table(List<List<List<String>>> rows) implements Block {}

  private PlainReport() {}

  static List<Block> blocks(String text) {
    var blocks = new ArrayList<Block>();
    var rows = new ArrayList<List<List<String>>>();
    for (var line : text.split("\n", -1)) {
      var isRow = line.contains("\t") && !CONTENTS.matcher(line).matches();
      if (isRow) {
        rows.add(cells(line));
        continue;
      }
      if (!rows.isEmpty()) {
        blocks.add(new Table(List.copyOf(rows)));
        rows.clear();
      }
      if (!line.isBlank()) {
        blocks.add(block(line));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Table(List.copyOf(rows)));
    }
    return blocks;
  }

  private static Block block(String line) {
    var text = TAG.matcher(line).replaceAll("").strip();
    if (CONTENTS.matcher(line).matches()) {
      return new Item(text.replace("\t", " .......... "));
    }
    if (text.length() < LONGEST_HEADING && CHAPTER.matcher(text).matches()) {
      return new Heading(1, text);
    }
    if (ITEM.matcher(line).matches()) {
      return new Item(text);
    }
    var short_ = text.length() < LONGEST_HEADING && !text.matches(".*[.:,;!?\\d]");
    return short_ ? new Heading(2, text) : new Paragraph(text);
  }

  private static List<List<String>> cells(String line) {
    return Stream.of(line.split("\t", -1)).map(PlainReport::paragraphs).toList();
  }

  private static List<String> paragraphs(String cell) {
    var bullet = cell.contains("•") ? "• " : "";
    return ITEM_END
        .splitAsStream(cell)
        .map(it -> TAG.matcher(it).replaceAll("").strip())
        .filter(it -> !it.isEmpty())
        .map(it -> bullet + it)
        .toList();
  }
}
