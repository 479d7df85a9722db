package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.spegelkompass.framework.SubQuestion;

/** Reads an area's chapter: its box is left out, its texts and findings are kept. */
final class ChapterReader {

  private static final Pattern BOX = Pattern.compile("(?iu)rubriker?\\b.{0,40}");
  private static final Pattern FIGURE =
      Pattern.compile("(?iu)(?:poäng\\b\\W*)?\\d{1,3}(?:\\s*(?:p|poäng|av 100))?\\.?");
  private static final Pattern AREA =
      Pattern.compile("(?iu)(?:\\d\\.?\\s+)?område\\s*\\d{1,2}\\b.{0,120}");
  private static final int MOST_BOX_LINES = 30;
  private static final int LONGEST_BOX_LINE = 120;

  private final Chapter chapter;
  private final List<ProseLine> lines;
  private final Typesetting typesetting;
  private final ProseFurniture furniture;
  private final ChapterHeadings headings;
  private final List<Narrative> narratives = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private String heading = "";
  private Optional<SubQuestion> subQuestion = Optional.empty();
  private Paragraphs paragraphs;

  ChapterReader(
      Chapter chapter, SubHeadings titles, Typesetting typesetting, ProseFurniture furniture) {
    this.chapter = chapter;
    this.lines = chapter.lines();
    this.typesetting = typesetting;
    this.furniture = furniture;
    this.headings = new ChapterHeadings(chapter, titles, typesetting, furniture);
    this.paragraphs = new Paragraphs(typesetting);
    read();
    SharedHeadings.share(narratives, titles.own());
  }

  List<Narrative> narratives() {
    return narratives;
  }

  List<Finding> findings() {
    return findings;
  }

  List<Remark> remarks() {
    return remarks;
  }

  private void read() {
    var gap = true;
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isBlank() || furniture.has(line) || isRunningHead(line)) {
        gap = true;
        continue;
      }
      var next = special(i);
      if (next > i) {
        i = next - 1;
        gap = true;
      } else {
        paragraphs.add(line, gap || line.isRow());
        gap = line.isRow();
      }
    }
    close();
  }

  /** The area's heading again, at the head of a page. */
  private static boolean isRunningHead(ProseLine line) {
    return line.text().length() <= LONGEST_BOX_LINE
        && AREA.matcher(line.flat()).matches()
        && !Mending.isEnded(line.flat());
  }

  /** Reads what is no paragraph; the index of the line after it, or the same index. */
  private int special(int index) {
    var line = lines.get(index);
    if (isBox(line)) {
      return afterBox(index);
    }
    var header = FindingHeader.of(line);
    if (header.isPresent()) {
      var table =
          new FindingTable(
              chapter, index, header.get(), typesetting, furniture, this::endsFindings);
      findings.addAll(table.findings());
      table
          .unclear()
          .ifPresent(where ->
              remarks.add(
                  new Remark.FindingsUnclear(Place.ofArea(chapter.area(), List.of(where)))));
      return table.next();
    }
    var found = headings.at(index);
    found.ifPresent(it -> {
      close();
      heading = it.text();
      subQuestion = it.subQuestion();
    });
    return found.map(it -> it.last() + 1).orElse(index);
  }

  private static boolean isBox(ProseLine line) {
    return line.text().length() <= LONGEST_BOX_LINE && BOX.matcher(line.flat()).matches();
  }

  private boolean endsFindings(int index) {
    var line = lines.get(index);
    return ChapterHeadings.isGeneral(line)
        || isBox(line)
        || (!Bullets.isBulleted(line.text())
            && headings
                .at(index)
                .filter(it -> line.heading() || headings.isAboveProse(it.last()))
                .isPresent());
  }

  /** The box lists the chapter's headings: they are no headings there. */
  private int afterBox(int start) {
    var next = start + 1;
    while (next < Math.min(lines.size(), start + MOST_BOX_LINES) && isInBox(next)) {
      next++;
    }
    return next;
  }

  private boolean isInBox(int index) {
    var line = lines.get(index);
    var text = line.flat();
    if (line.isBlank() || Bullets.isBulleted(text) || FIGURE.matcher(text).matches()) {
      return true;
    }
    if (ChapterHeadings.isGeneral(line) || FindingHeader.of(line).isPresent()) {
      return false;
    }
    if (line.isRow()) {
      return !Figures.of(text).cells().isEmpty() || line.text().contains(ProseLine.PIECE);
    }
    var figure = !Figures.of(text).cells().isEmpty();
    return line.text().length() <= LONGEST_BOX_LINE
        && !Mending.isEnded(text)
        && (figure || !headings.isAboveProse(index));
  }

  private void close() {
    var whole = paragraphs.whole();
    if (!whole.isEmpty()) {
      var id = subQuestion.map(SubQuestion::id);
      narratives.add(new Narrative(id, chapter.area(), heading, whole));
    }
    paragraphs = new Paragraphs(typesetting);
  }
}
