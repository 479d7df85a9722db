package se.spegelkompass.evaluation.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The document as plain lines, whatever it was made with. Line numbers stay the document's. */
final class SourceText {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  /** Ends of line inside a line: form feed, Word's soft break, and table rows in markup. */
  private static final Pattern SOFT_END =
      Pattern.compile("[\u000B\f\u0085\u2028\u2029]|(?i:</tr>|<br\\s*/?>)");

  private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]>|\\|");
  private static final Pattern TAG = Pattern.compile("</?\\p{L}[^<>]{0,200}>");
  private static final Pattern FIRST_MARKS = Pattern.compile("^\\s*(?:#{1,6}\\s+|>\\s+)");
  private static final Pattern RULE = Pattern.compile("^[\\s:=_+\u2500-\u257f*-]*$");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E]");

  /** A raised digit is a footnote's number and would become part of the figure before it. */
  private static final Pattern RAISED = Pattern.compile("[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]");

  /**
   * Between digits it is neither a footnote's number nor a half: what stands there is no figure.
   */
  private static final Pattern INSIDE_A_FIGURE =
      Pattern.compile("(?<=\\d)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079\u00BD]+(?=\\d)");

  private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011\u2212]");
  private static final Pattern LEADER = Pattern.compile("\\.{3,}|(?:\\. ){3,}\\.?|_{3,}|\u2026+");
  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\u0001-\u0008\u000E-\u001F]");

  private SourceText() {}

  /** The lines, blank ones too. */
  static List<SourceLine> lines(String document) {
    var lines = new ArrayList<SourceLine>();
    var number = 0;
    for (var line : LINE_END.split(document, -1)) {
      number++;
      for (var part : SOFT_END.split(line, -1)) {
        lines.add(new SourceLine(number, plain(part)));
      }
    }
    return lines;
  }

  /** Zero bytes and the like never stand in text, only in files of other kinds. */
  static boolean isText(String document) {
    var odd = document.chars().filter(c -> c == 0 || c == '\uFFFD').count();
    return odd * 200 <= document.length();
  }

  /** One character for each thing, whatever program wrote it. */
  static String characters(String line) {
    if (line.chars().allMatch(SourceText::isPlain)) {
      return line;
    }
    var text = INVISIBLE.matcher(line).replaceAll("");
    text = INSIDE_A_FIGURE.matcher(text).replaceAll("?");
    text = RAISED.matcher(text).replaceAll("").replace("\u00BD", ",5");
    text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return HYPHEN.matcher(text).replaceAll("-");
  }

  /** Most lines have nothing else, and need no work. */
  private static boolean isPlain(int sign) {
    return sign < 0xA0 || (sign >= 0xC0 && sign <= 0xFF);
  }

  /** Marks of a web page that stand for a character. */
  static String entities(String line) {
    return line.replace("&nbsp;", " ").replace("&shy;", "").replace("&amp;", "&");
  }

  private static String plain(String line) {
    var text = CELL_END.matcher(entities(line)).replaceAll("\t");
    text = TAG.matcher(text).replaceAll(" ");
    text = FIRST_MARKS.matcher(text).replaceFirst("");
    text = characters(text).replace("**", "");
    text = LEADER.matcher(text).replaceAll(" ");
    text = SPACE.matcher(text).replaceAll(" ").strip();
    return RULE.matcher(text).matches() && text.length() > 1 ? "" : semicolons(text);
  }

  /** A row saved from a spreadsheet: its columns are apart by semicolons. */
  private static String semicolons(String text) {
    var columns = text.chars().filter(c -> c == ';').count();
    return columns >= 2 && text.length() < 300 ? text.replace(';', '\t').replace("\"", "") : text;
  }
}
