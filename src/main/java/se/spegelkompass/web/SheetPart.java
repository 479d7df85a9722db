package se.spegelkompass.web;

import java.util.List;
import java.util.Locale;

/**
 * A block of a sheet as a page shows it.
 *
 * @param columns the columns' names, that of the labels first
 */
public record SheetPart(String heading, String text, List<String> columns, List<Line> lines) {

  /** One row. */
  public record Line(String label, List<Figure> figures) {}

  /**
   * What stands in a cell.
   *
   * @param number false where it is words
   */
  public record Figure(String text, boolean number) {}

  /** The blocks of a sheet, written out in a language. */
  public static List<SheetPart> of(Sheet sheet, Locale locale) {
    return sheet.blocks().stream().map(block -> of(block, locale)).toList();
  }

  private static SheetPart of(Sheet.Block block, Locale locale) {
    return new SheetPart(
        block.heading(),
        block.text(),
        block.columns(),
        block.lines().stream()
            .map(line ->
                new Line(
                    line.label(),
                    line.entries().stream().map(entry -> figure(entry, locale)).toList()))
            .toList());
  }

  private static Figure figure(Sheet.Entry entry, Locale locale) {
    return switch (entry) {
      case Sheet.Entry.Given(var value) -> new Figure(Numbers.exact(value, locale), true);
      case Sheet.Entry.Computed(var _, var value) -> new Figure(Numbers.exact(value, locale), true);
      case Sheet.Entry.Words(var text) -> new Figure(text, false);
    };
  }
}
