package se.spegelkompass.evaluation.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a report's text as a Word file. */
final class WordFile {

  private WordFile() {}

  static byte[] docx(String text) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      PlainReport.blocks(text).forEach(block -> add(block, document));
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void add(PlainReport.Block block, XWPFDocument document) {
    switch (block) {
      case PlainReport.Heading(var level, var text) -> {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.createRun().setText(text);
      }
      case PlainReport.Paragraph(var text) -> document.createParagraph().createRun().setText(text);
      case PlainReport.Item(var text) -> document.createParagraph().createRun().setText(text);
      case PlainReport.Table(var rows) -> {
        var table = document.createTable(rows.size(), 1);
        for (var i = 0; i < rows.size(); i++) {
          fill(rows.get(i), table.getRow(i));
        }
      }
    }
  }

  private static void fill(List<List<String>> cells, XWPFTableRow row) {
    for (var i = 0; i < cells.size(); i++) {
      fill(cells.get(i), i == 0 ? row.getCell(0) : row.addNewTableCell());
    }
  }

  private static void fill(List<String> paragraphs, XWPFTableCell cell) {
    for (var i = 0; i < paragraphs.size(); i++) {
      var paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      paragraph.createRun().setText(paragraphs.get(i));
    }
  }
}
