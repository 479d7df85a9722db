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

  /**
   * How a paragraph looks.
   *
   * @param size in half points
   * @param before in twentieths of a point, as {@code after} and {@code indent}
   * @param outline the level of a heading, from 1; 0 for what is none
   */
  private record Look(
      int size, String colour, int before, int after, int indent, Weight weight, int outline) {

    static Look text(int size, String colour, int after) {
      return new Look(size, colour, 0, after, 0, Weight.PLAIN, 0);
    }

    Look bold() {
      return new Look(size, colour, before, after, indent, Weight.BOLD, outline);
    }

    Look indented(int by) {
      return new Look(size, colour, before, after, by, weight, outline);
    }
  }

  private enum Weight {
    PLAIN,
    BOLD,
    ITALIC
  }

  static void add(XWPFDocument document, String language) {
    var styles = document.createStyles();
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(language);
    new WordStyles(styles).addAll();
  }

  private void addAll() {
    paragraph("Normal", "Normal", Look.text(22, INK, 120));
    paragraph("Title", "Title", Look.text(52, INK, 160).bold());
    for (int level = 1; level <= 3; level++) {
      paragraph("Heading" + level, "heading " + level, heading(level));
    }
    paragraph("ContentsHeading", "TOC Heading", new Look(32, SELF, 240, 120, 0, Weight.BOLD, 0));
    paragraph("TOC1", "toc 1", Look.text(21, INK, 40).bold());
    paragraph("TOC2", "toc 2", Look.text(21, INK, 40).indented(280));
    paragraph("Hint", "Förklaring", Look.text(20, MUTED, 120));
    paragraph("Quote", "Quote", new Look(21, INK, 0, 80, 340, Weight.ITALIC, 0));
    paragraph("ListItem", "List Paragraph", Look.text(21, INK, 40).indented(280));
    paragraph("TableCell", "Tabelltext", new Look(19, INK, 20, 20, 0, Weight.PLAIN, 0));
    paragraph("TableHead", "Tabellhuvud", new Look(19, INK, 20, 20, 0, Weight.BOLD, 0));
    paragraph("AfterTable", "Efter tabell", Look.text(12, INK, 0));
    link();
  }

  private static Look heading(int level) {
    return new Look(40 - level * 6, SELF, 400 - level * 80, 80, 0, Weight.BOLD, level);
  }

  /** All is set before it is added: what is added is a copy. */
  private void paragraph(String id, String name, Look look) {
    var style = style(id, name, STStyleType.PARAGRAPH);
    if (id.equals("Normal")) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal("Normal");
      style.addNewNext().setVal("Normal");
    }
    style.addNewQFormat();
    layOut(style, look);
    letter(style, look);
    styles.addStyle(new XWPFStyle(style, styles));
  }

  private static void layOut(CTStyle style, Look look) {
    var properties = style.addNewPPr();
    if (look.outline() > 0) {
      properties.addNewKeepNext();
      properties.addNewKeepLines();
    }
    var spacing = properties.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(look.before()));
    spacing.setAfter(BigInteger.valueOf(look.after()));
    spacing.setLine(BigInteger.valueOf(264));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    if (look.indent() > 0) {
      properties.addNewInd().setLeft(BigInteger.valueOf(look.indent()));
    }
    if (look.outline() > 0) {
      properties.addNewOutlineLvl().setVal(BigInteger.valueOf(look.outline() - 1L));
    }
  }

  private static void letter(CTStyle style, Look look) {
    var letters = style.addNewRPr();
    switch (look.weight()) {
      case BOLD -> letters.addNewB();
      case ITALIC -> letters.addNewI();
      case PLAIN -> {}
    }
    letters.addNewColor().setVal(look.colour());
    letters.addNewSz().setVal(BigInteger.valueOf(look.size()));
  }

  private void link() {
    var style = style("Hyperlink", "Hyperlink", STStyleType.CHARACTER);
    var letters = style.addNewRPr();
    letters.addNewColor().setVal(SELF);
    letters.addNewU().setVal(STUnderline.SINGLE);
    styles.addStyle(new XWPFStyle(style, styles));
  }

  private static CTStyle style(String id, String name, STStyleType.Enum type) {
    var style = CTStyle.Factory.newInstance();
    style.setType(type);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    return style;
  }
}
