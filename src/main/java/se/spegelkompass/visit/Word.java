package se.spegelkompass.visit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * A Word file that a screen reader can find its way in: headings that are headings, tables whose
 * head is one on every page, pictures with a text, a language and a title.
 */
final class Word {

  /** A heading that the table of contents leads to. */
  record Entry(int level, String text) {}

  /** A table of so many rows is never broken over two pages. */
  private static final int SHORT = 10;

  private final XWPFDocument document = new XWPFDocument();
  private int headings;

  Word(String title, String language) {
    WordStyles.add(document, language);
    WordPage.set(document);
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator("Spegelkompass");
    properties.getUnderlyingProperties().setLanguageProperty(language);
  }

  void title(String text) {
    paragraph("Title", text);
  }

  void paragraph(String text) {
    paragraph("Normal", text);
  }

  /** What stands on the same page as what follows. */
  void lead(String text) {
    paragraph("Normal", text);
    document.getLastParagraph().setKeepNext(true);
  }

  /** What explains, and is not read first. */
  void hint(String text) {
    paragraph("Hint", text);
  }

  void quote(String text) {
    paragraph("Quote", text);
  }

  /** A heading; those of the first two levels are in the table of contents, in the same order. */
  void heading(int level, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle("Heading" + level);
    if (level > 2) {
      paragraph.createRun().setText(text);
      return;
    }
    var number = BigInteger.valueOf(++headings);
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(number);
    start.setName(mark(headings));
    paragraph.createRun().setText(text);
    paragraph.getCTP().addNewBookmarkEnd().setId(number);
  }

  private static String mark(int heading) {
    return "_Toc" + heading;
  }

  /**
   * A table of contents by headings. It is written out as it is, without page numbers: then it is
   * right before anybody has updated it.
   */
  void contents(String title, List<Entry> entries) {
    paragraph("ContentsHeading", title);
    for (int i = 0; i < entries.size(); i++) {
      var paragraph = document.createParagraph();
      paragraph.setStyle("TOC" + entries.get(i).level());
      if (i == 0) {
        begin(paragraph.getCTP());
      }
      var link = paragraph.getCTP().addNewHyperlink();
      link.setAnchor(mark(i + 1));
      link.addNewR().addNewT().setStringValue(entries.get(i).text());
      if (i == entries.size() - 1) {
        field(paragraph.getCTP(), STFldCharType.END);
      }
    }
  }

  private static void begin(CTP paragraph) {
    field(paragraph, STFldCharType.BEGIN);
    var instruction = paragraph.addNewR().addNewInstrText();
    instruction.setStringValue(" TOC \\o \"1-2\" \\n \\h \\z ");
    field(paragraph, STFldCharType.SEPARATE);
  }

  private static void field(CTP paragraph, STFldCharType.Enum type) {
    paragraph.addNewR().addNewFldChar().setFldCharType(type);
  }

  /** Something to open, and what else there is to say of it. */
  void link(String text, String address, String detail) {
    var paragraph = document.createParagraph();
    paragraph.setStyle("ListItem");
    var link = paragraph.createHyperlinkRun(address);
    link.setText(text);
    link.setStyle("Hyperlink");
    paragraph.createRun().setText(" (" + detail + ")");
  }

  void item(String text) {
    paragraph("ListItem", text);
  }

  /**
   * A table with a head, which stands on every page the table is on.
   *
   * @param description what the table is, for who does not see it
   * @param widths of the columns, in percent
   * @param rows the first cell of each is what the row is about
   */
  void table(String description, List<Integer> widths, List<String> head, List<List<String>> rows) {
    var table = document.createTable(rows.size() + 1, head.size());
    WordPage.rule(table, widths);
    WordPage.describe(table, description);
    fill(table.getRow(0), head, "TableHead", true);
    table.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < rows.size(); i++) {
      var isLast = i == rows.size() - 1;
      fill(table.getRow(i + 1), rows.get(i), "TableCell", rows.size() <= SHORT && !isLast);
    }
    document.createParagraph().setStyle("AfterTable");
  }

  /**
   * @param together whether the row stands on the same page as the next
   */
  private static void fill(XWPFTableRow row, List<String> texts, String style, boolean together) {
    row.setCantSplitRow(true);
    for (int i = 0; i < texts.size(); i++) {
      var paragraph = row.getCell(i).getParagraphs().getFirst();
      paragraph.setStyle(style);
      paragraph.setKeepNext(together);
      paragraph.setAlignment(i == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
      paragraph.createRun().setText(texts.get(i));
    }
  }

  /**
   * A picture.
   *
   * @param text what it says, for who does not see it
   * @param width in points
   */
  void picture(byte[] png, String text, int width, int height) {
    var paragraph = document.createParagraph();
    try (var in = new ByteArrayInputStream(png)) {
      var picture =
          paragraph
              .createRun()
              .addPicture(in, PictureType.PNG, "bild.png", Units.toEMU(width), Units.toEMU(height));
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(text);
      var frame = paragraph.getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0);
      frame.getDocPr().setDescr(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private void paragraph(String style, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      var run = paragraph.createRun();
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }

  byte[] bytes() {
    try (document;
        var out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
