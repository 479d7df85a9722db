package se.spegelkompass.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * A calculation as a spreadsheet: blocks of lines, whose formulas refer to cells as {@code B3}. A
 * page shows it, and a spreadsheet that it is copied to, or opened in, computes the same numbers.
 *
 * <p>The title is the first row and an empty one follows. A block's heading and its columns' names
 * are rows too, and an empty row stands between blocks, so that the first line of the first block
 * is row 5. A line's label is in column A.
 *
 * @param title what it is the calculation of
 */
public record Sheet(String title, List<Block> blocks) {

  public Sheet {
    blocks = List.copyOf(blocks);
  }

  /**
   * Some lines that belong together.
   *
   * @param text what they are, in words; may be empty
   * @param columns the names of all columns, that of the labels first
   */
  public record Block(String heading, String text, List<String> columns, List<Line> lines) {
    public Block {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }
  }

  /** One row. */
  public record Line(String label, List<Entry> entries) {
    public Line {
      entries = List.copyOf(entries);
    }
  }

  /** What stands in a cell. */
  public sealed interface Entry {

    /** A number that is given. */
    record Given(double value) implements Entry {}

    /**
     * A number that follows from others.
     *
     * @param formula without the equals sign; only operators and whole numbers, which are the same
     *     in every language
     */
    record Computed(String formula, double value) implements Entry {}

    /** Words instead of a number; nothing where they are empty. */
    record Words(String text) implements Entry {}
  }

  /** A number that is given. */
  public static Entry given(double value) {
    return new Entry.Given(value);
  }

  /**
   * A number that follows from others.
   *
   * @param formula as in {@link Entry.Computed}
   * @param value what it computes
   */
  public static Entry computed(String formula, double value) {
    return new Entry.Computed(formula, value);
  }

  /** Words; nothing where they are empty. */
  public static Entry words(String text) {
    return new Entry.Words(text);
  }

  /** Puts a sheet together, and knows in which row it is. */
  public static final class Builder {

    /** The rows of a block before its first line: its heading and its columns' names. */
    public static final int BEFORE_LINES = 2;

    private static final int BEFORE_BLOCKS = 2;

    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int row = BEFORE_BLOCKS;

    /** A sheet without blocks so far. */
    public Builder(String title) {
      this.title = title;
    }

    /** Begins a block: add its lines, then end it. */
    public Builder begin() {
      row += BEFORE_LINES;
      return this;
    }

    /** Adds a line; returns its row. */
    public int line(String label, Entry... entries) {
      lines.add(new Line(label, Arrays.asList(entries)));
      row++;
      return row;
    }

    /** The row that the next line will have. */
    public int next() {
      return row + 1;
    }

    /** Names the block whose lines have been added. */
    public Builder end(String heading, String text, List<String> columns) {
      blocks.add(new Block(heading, text, columns, lines));
      lines.clear();
      row++;
      return this;
    }

    /** What has been put together. */
    public Sheet sheet() {
      return new Sheet(title, blocks);
    }
  }

  /** The name of a column, 0 for A. */
  public static String column(int number) {
    return CellReference.convertNumToColString(number);
  }

  /** {@code D3+D4+D5}: the sum of a column's rows; 0 where there are none. */
  public static String sum(String column, int first, int last) {
    var terms = new ArrayList<String>();
    for (int row = first; row <= last; row++) {
      terms.add(column + row);
    }
    return terms.isEmpty() ? "0" : String.join("+", terms);
  }
}
