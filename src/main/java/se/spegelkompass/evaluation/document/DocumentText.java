package se.spegelkompass.evaluation.document;

import java.util.List;

/**
 * What stands in a file, as lines. A row of a table is one line with its cells apart by TAB, what
 * stands apart inside a cell is apart by {@link #ITEM}, a line that the file marks as a heading
 * begins with {@code "# "}, and an item of a list with {@code "• "}.
 *
 * @param pageStarts the number, from 1, of each page's first line; empty for a file without pages
 */
public record DocumentText(DocumentKind kind, String text, List<Integer> pageStarts) {

  /** Stands between paragraphs and items inside one cell: U+001E, the record separator. */
  public static final char ITEM = '\u001E';

  /** A copy that nobody can change. */
  public DocumentText {
    pageStarts = List.copyOf(pageStarts);
  }

  /** A file without pages. */
  public DocumentText(DocumentKind kind, String text) {
    this(kind, text, List.of());
  }
}
