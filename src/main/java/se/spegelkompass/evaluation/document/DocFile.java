package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads Word files from before 2007. */
final class DocFile {

  private static final int BODY_LEVEL = 9;

  private final HWPFDocument document;
  private final NumberingState counted = new NumberingState();
  private final Lines lines = new Lines();

  private DocFile(HWPFDocument document) {
    this.document = document;
  }

  static DocumentText read(DirectoryNode root) throws IOException {
    try (var document = new HWPFDocument(root)) {
      return new DocFile(document).document();
    }
  }

  private DocumentText document() {
    var range = document.getRange();
    var at = 0;
    while (at < range.numParagraphs()) {
      var paragraph = range.getParagraph(at);
      if (paragraph.isInTable()) {
        var table = range.getTable(paragraph);
        table(table);
        at += Math.max(1, table.numParagraphs());
      } else {
        line(shown(paragraph, true));
        at++;
      }
    }
    return new DocumentText(DocumentKind.DOC, lines.text());
  }

  private void line(String text) {
    text.lines().forEach(lines::add);
    if (text.isEmpty()) {
      lines.gap();
    }
  }

  private void table(Table table) {
    lines.gap();
    for (var i = 0; i < table.numRows(); i++) {
      lines.row(cells(table.getRow(i)));
    }
    lines.gap();
  }

  private List<String> cells(TableRow row) {
    var cells = new ArrayList<String>();
    for (var i = 0; i < row.numCells(); i++) {
      cells.add(cell(row.getCell(i)));
    }
    return cells;
  }

  private String cell(Range cell) {
    var items = new ArrayList<String>();
    for (var i = 0; i < cell.numParagraphs(); i++) {
      items.add(shown(cell.getParagraph(i), false));
    }
    return items.stream().collect(Collectors.joining(String.valueOf(DocumentText.ITEM)));
  }

  /** With its number or bullet, and the mark of a heading. */
  private String shown(Paragraph paragraph, boolean marked) {
    var label = label(paragraph);
    var text = text(paragraph);
    if (label.equals("• ")) {
      return text.isEmpty() ? "" : label + text;
    }
    var whole = (label + text.replaceFirst("^[•·▪‣◦●]\\s*", "• ")).strip();
    return marked && !whole.isEmpty() && isHeading(paragraph) ? "# " + whole : whole;
  }

  private String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    var list = paragraph.getList();
    var label = AbstractWordUtils.getBulletText(counted, list, (char) paragraph.getIlvl()).strip();
    return label.isEmpty() ? "" : label.matches("[\\p{L}\\p{N}.() ]+") ? label + " " : "• ";
  }

  private boolean isHeading(Paragraph paragraph) {
    return paragraph.getLvl() < BODY_LEVEL
        || Optional.ofNullable(
                document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex()))
            .map(it -> it.getName())
            .map(it -> it.toLowerCase(Locale.ROOT))
            .filter(it -> it.matches("(heading|rubrik) ?\\d|title|rubrik"))
            .isPresent();
  }

  /** What is deleted or hidden is not read, nor are the instructions of fields. */
  private static String text(Paragraph paragraph) {
    var text = new StringBuilder();
    for (var i = 0; i < paragraph.numCharacterRuns(); i++) {
      var run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        text.append(run.text());
      }
    }
    return Range.stripFields(text.toString())
        .replace('\u001E', '-')
        .replaceAll("[\\u000B\\f]", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
        .strip();
  }
}
