package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.spegelkompass.evaluation.document.DocumentText;

/**
 * What a cell of a table says: its paragraphs and items.
 *
 * @param goesOn whether it begins in the middle of what the cell above ended with
 */
record Cell(List<String> items, boolean goesOn) {

  static final Cell EMPTY = new Cell(List.of(), false);

  private static final String SIGN = "• ";

  /** One thing, however many lines it is printed on. */
  static Cell whole(List<Line> lines) {
    var text = "";
    for (var line : lines) {
      text = text.isEmpty() ? plain(line) : Hyphens.join(text, plain(line));
    }
    return text.isEmpty() ? EMPTY : new Cell(List.of(text), false);
  }

  /** Paragraphs and items of a cell whose right border nobody has drawn. */
  static Cell prose(List<Line> lines) {
    return prose(lines, 0);
  }

  /**
   * Paragraphs and items, apart where the lines show that they are.
   *
   * @param right how far lines may go, if that is known
   */
  static Cell prose(List<Line> lines, float right) {
    var items = new ArrayList<String>();
    var breaks = new Breaks(lines, right);
    for (var i = 0; i < lines.size(); i++) {
      var text = plain(lines.get(i));
      if (i == 0 || breaks.before(i)) {
        items.add(text);
      } else {
        items.add(Hyphens.join(items.removeLast(), text));
      }
    }
    return new Cell(List.copyOf(items), !lines.isEmpty() && breaks.beginsInside());
  }

  private static String plain(Line line) {
    return line.text().replace('\t', ' ');
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** This one with what stands in its continuation on the next page. */
  Cell and(Cell next) {
    if (isEmpty() || next.isEmpty()) {
      return isEmpty() ? next : this;
    }
    var all = new ArrayList<>(items);
    var rest = next.items;
    if (next.goesOn || (isList() && !rest.getFirst().startsWith(SIGN))) {
      all.add(Hyphens.join(all.removeLast(), rest.getFirst()));
      rest = rest.subList(1, rest.size());
    }
    all.addAll(rest);
    return new Cell(List.copyOf(all), goesOn);
  }

  private boolean isList() {
    return items.getLast().startsWith(SIGN);
  }

  String text() {
    return items.stream()
        .filter(it -> !it.equals(SIGN.strip()))
        .collect(Collectors.joining(String.valueOf(DocumentText.ITEM)));
  }
}
