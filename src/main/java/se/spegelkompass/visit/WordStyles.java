package se.spegelkompass.visit;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** The styles of a Word file, by the names that Word knows them by. */
final class WordStyles {

  private static final String FONT = "Calibri";
  private static final String INK = "16242C";
  private static final String SELF = "155E75";
  private static final String MUTED = "4D5D67";

  private final XWPFStyles styles;

  private WordStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  static void add(XWPFDocument document, String language) {
    var styles = document.createStyles();
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(language);
    var all = new WordStyles(styles);
    all.paragraph("Normal", "Normal", 22, INK, 0, 120);
    all.paragraph("Title", "Title", 52, INK, 0, 160).getCTStyle().getRPr().addNewB();
    for (int level = 1; level <= 3; level++) {
      all.heading(level);
    }
    all.paragraph("ContentsHeading", "TOC Heading", 32, SELF, 240, 120).getCTStyle().getRPr().addNewB();
    all.indented("TOC1", "toc 1", 0).getCTStyle().getRPr().addNewB();
    all.indented("TOC2", "toc 2", 280);
    all.paragraph("Hint", "Förklaring", 20, MUTED, 0, 120);
    all.indented("Quote", "Quote", 340).getCTStyle().getRPr().addNewI();
    all.indented("ListItem", "List Paragraph", 280);
    all.paragraph("TableCell", "Tabelltext", 19, INK, 20, 20);
    all.paragraph("TableHead", "Tabellhuvud", 19, INK, 20, 20).getCTStyle().getRPr().addNewB();
    all.paragraph("AfterTable", "Efter tabell", 12, INK, 0, 0);
    all.link();
  }

  private void heading(int level) {
    var style =
        paragraph(
            "Heading" + level, "heading " + level, 40 - level * 6, SELF, 360 - level * 60, 80);
    var properties = style.getCTStyle().getPPr();
    properties.addNewKeepNext();
    properties.addNewKeepLines();
    properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    style.getCTStyle().getRPr().addNewB();
    style.getCTStyle().addNewNext().setVal("Normal");
    style.getCTStyle().addNewQFormat();
  }

  private XWPFStyle indented(String id, String name, int indent) {
    var style = paragraph(id, name, 21, INK, 0, 40);
    style.getCTStyle().getPPr().addNewInd().setLeft(BigInteger.valueOf(indent));
    return style;
  }

  /**
   * @param size in half points
   * @param before in twentieths of a point
   */
  private XWPFStyle paragraph(
      String id, String name, int size, String colour, int before, int after) {
    var style = style(id, name, STStyleType.PARAGRAPH);
    var spacing = style.addNewPPr().addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    spacing.setLine(BigInteger.valueOf(264));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    var text = style.addNewRPr();
    text.addNewColor().setVal(colour);
    text.addNewSz().setVal(BigInteger.valueOf(size));
    if (id.equals("Normal")) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal("Normal");
    }
    return add(style);
  }

  private void link() {
    var style = style("Hyperlink", "Hyperlink", STStyleType.CHARACTER);
    var text = style.addNewRPr();
    text.addNewColor().setVal(SELF);
    text.addNewU().setVal(
        STUnderline.SINGLE);
    add(style);
  }

  private static CTStyle style(String id, String name, STStyleType.Enum type) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(type);
    return style;
  }

  private XWPFStyle add(CTStyle style) {
    var added = new XWPFStyle(style, styles);
    styles.addStyle(added);
    return added;
  }
}
