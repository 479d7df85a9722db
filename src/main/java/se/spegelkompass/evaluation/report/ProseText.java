package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The document's lines as prose: what stands in the same cell or item stays together. */
final class ProseText {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final Pattern SOFT_END =
      Pattern.compile("[\u000B\f\u0085\u2028\u2029]|(?i:</tr>)");
  private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]>");
  private static final Pattern PIECE_END =
      Pattern.compile("(?i)<br\\s*/?>|</?(?:p|li)\\b[^<>]{0,200}>");
  private static final Pattern TAG = Pattern.compile("</?\\p{L}[^<>]{0,200}>");
  private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
  private static final Pattern RULE = Pattern.compile("[\\s:=_+|\u2500-\u257f*-]{2,}");
  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\u0001-\u0008\u000E-\u001D\u001F]");

  /** So far in, a line starts in the second column. */
  private static final Pattern SECOND_COLUMN = Pattern.compile("^ {12,}(?=\\S)");

  private static final Pattern COLUMN = Pattern.compile("(?<=\\S) {3,}(?=\\S)");

  private ProseText() {}

  static List<ProseLine> lines(String document) {
    var lines = new ArrayList<ProseLine>();
    var number = 0;
    for (var line : LINE_END.split(document, -1)) {
      number++;
      for (var part : SOFT_END.split(line, -1)) {
        lines.add(line(number, part));
      }
    }
    return lines;
  }

  private static ProseLine line(int number, String raw) {
    var text = PIECE_END.matcher(SourceText.entities(raw)).replaceAll(ProseLine.PIECE);
    text = CELL_END.matcher(text).replaceAll("\t");
    text = TAG.matcher(text).replaceAll(" ");
    var heading = HEADING.matcher(text);
    var marked = heading.find();
    text = marked ? text.substring(heading.end()) : text;
    text = SPACE.matcher(SourceText.characters(text)).replaceAll(" ").replace("**", "");
    text = columns(text);
    return new ProseLine(number, RULE.matcher(text).matches() ? "" : text, marked);
  }

  private static String columns(String text) {
    if (text.stripLeading().startsWith("|")) {
      return text.strip().replaceAll("^\\||\\|$", "").replace('|', '\t');
    }
    var stripped = text.stripTrailing();
    if (text.indexOf('\t') >= 0) {
      return text.replaceFirst("^ +", "");
    }
    return COLUMN
        .matcher(SECOND_COLUMN.matcher(stripped).replaceFirst("\t").replaceFirst("^ +", ""))
        .replaceAll("\t");
  }
}
