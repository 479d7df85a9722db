package se.spegelkompass.visit;

import java.math.BigInteger;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;

/** A4 with page numbers, and what POI has no method for. */
final class WordPage {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Two centimetres, in twentieths of a point. */
  private static final long MARGIN = 1134;

  /** The width of the text. */
  private static final long TEXT = 11906 - 2 * MARGIN;

  private static final String LINE = "768690";

  private WordPage() {}

  static void set(XWPFDocument document) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    var margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(MARGIN));
    margin.setBottom(BigInteger.valueOf(MARGIN));
    margin.setLeft(BigInteger.valueOf(MARGIN));
    margin.setRight(BigInteger.valueOf(MARGIN));
    margin.setHeader(BigInteger.valueOf(MARGIN / 2));
    margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.RIGHT);
    footer.getCTP().addNewFldSimple().setInstr(" PAGE ");
    footer.createRun().setText(" / ");
    footer.getCTP().addNewFldSimple().setInstr(" NUMPAGES ");
  }

  /**
   * Lines between the rows, and none else, over the whole width.
   *
   * @param widths of the columns, in percent
   */
  static void rule(XWPFTable table, List<Integer> widths) {
    table.setWidth("100%");
    table.removeBorders();
    table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    var grid = table.getCTTbl().getTblGrid();
    var columns = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
    for (int i = 0; i < widths.size(); i++) {
      var width = BigInteger.valueOf(TEXT * widths.get(i) / 100);
      var column =
          i < columns.sizeOfGridColArray() ? columns.getGridColArray(i) : columns.addNewGridCol();
      column.setW(width);
      for (var row : table.getRows()) {
        row.getCell(i).setWidth(width.toString());
      }
    }
  }

  /** Says what a table is. It stands last among a table's properties. */
  static void describe(XWPFTable table, String text) {
    var properties = table.getCTTbl().getTblPr();
    try (var cursor = properties.newCursor()) {
      cursor.toEndToken();
      for (var name : new String[] {"tblCaption", "tblDescription"}) {
        cursor.insertElement(new QName(WORD, name, "w"));
        cursor.toPrevToken();
        cursor.insertAttributeWithValue(new QName(WORD, "val", "w"), text);
        cursor.toNextToken();
      }
    }
  }
}
