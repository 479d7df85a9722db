package se.spegelkompass.evaluation.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import se.spegelkompass.evaluation.document.DocumentText;
import se.spegelkompass.evaluation.document.Lines;

/** Goes through what stands in a document from its beginning to its end. */
final class Body {

  private static final Pattern BULLET = Pattern.compile("^[•·▪‣◦●○■□\\uF0B7\\uF0A7]\\s*");

  private final Style.Sheet styles;
  private final Numbering numbering;
  private final Lines lines;

  /** The beginning of a paragraph whose end was deleted; it goes on in the next one. */
  private String begun = "";

  Body(Style.Sheet styles, Numbering numbering, Lines lines) {
    this.styles = styles;
    this.numbering = numbering;
    this.lines = lines;
  }

  void read(Element body) {
    blocks(body, this::line, this::table);
  }

  private void blocks(Element parent, Consumer<String> line, Consumer<Element> table) {
    for (var block : Dom.children(parent)) {
      switch (block.getLocalName()) {
        case "p" -> paragraph(block, line, table);
        case "tbl" -> table.accept(block);
        case "del", "moveFrom" -> {}
        case "sdt" -> Dom.at(block, "sdtContent").ifPresent(it -> blocks(it, line, table));
        case "AlternateContent" -> Dom.at(block, "Choice").ifPresent(it -> blocks(it, line, table));
        case "customXml", "ins", "moveTo", "smartTag" -> blocks(block, line, table);
        default -> {}
      }
    }
  }

  private void line(String text) {
    text.lines().forEach(lines::add);
    if (text.isEmpty()) {
      lines.gap();
    }
  }

  private void paragraph(Element paragraph, Consumer<String> line, Consumer<Element> table) {
    var inline = Inline.of(paragraph);
    var text = begun + inline.text();
    if (Dom.at(paragraph, "pPr", "rPr", "del").isPresent()) {
      begun = text;
      return;
    }
    begun = "";
    line.accept(shown(paragraph, text.strip()));
    inline.boxes().forEach(it -> blocks(it, line, table));
  }

  /** With its number or bullet, and the mark of a heading. */
  private String shown(Element paragraph, String text) {
    var style = styles.of(paragraph);
    var label = style.list().map(numbering::next).orElse("");
    if (label.equals("• ")) {
      return text.isEmpty() ? "" : label + BULLET.matcher(text).replaceFirst("");
    }
    var whole = (label + BULLET.matcher(text).replaceFirst("• ")).strip();
    return style.heading() && !whole.isEmpty() ? "# " + whole : whole;
  }

  private void table(Element table) {
    lines.gap();
    rows(table).forEach(this::row);
    lines.gap();
  }

  private static List<Element> rows(Element parent) {
    var rows = new ArrayList<Element>();
    for (var it : Dom.children(parent)) {
      switch (it.getLocalName()) {
        case "tr" -> rows.add(it);
        case "sdt" -> Dom.at(it, "sdtContent").ifPresent(in -> rows.addAll(rows(in)));
        case "customXml", "ins", "moveTo" -> rows.addAll(rows(it));
        default -> {}
      }
    }
    rows.removeIf(it -> Dom.at(it, "trPr", "del").isPresent());
    return rows;
  }

  /** One line; what a cell holds of tables comes after it, row by row. */
  private void row(Element row) {
    var cells = new ArrayList<String>();
    var inner = new ArrayList<Element>();
    addEmpty(cells, Dom.number(row, "trPr", "gridBefore").orElse(0));
    cells(row)
        .forEach(it -> {
          cells.add(cell(it, inner));
          addEmpty(cells, Dom.number(it, "tcPr", "gridSpan").orElse(1) - 1);
        });
    if (inner.isEmpty() || cells.stream().anyMatch(it -> !it.isBlank())) {
      lines.row(cells);
    }
    inner.forEach(this::table);
  }

  private static void addEmpty(List<String> cells, int count) {
    for (var i = 0; i < Math.min(count, 100); i++) {
      cells.add("");
    }
  }

  private static List<Element> cells(Element parent) {
    var cells = new ArrayList<Element>();
    for (var it : Dom.children(parent)) {
      switch (it.getLocalName()) {
        case "tc" -> cells.add(it);
        case "sdt" -> Dom.at(it, "sdtContent").ifPresent(in -> cells.addAll(cells(in)));
        case "customXml", "ins", "moveTo" -> cells.addAll(cells(it));
        default -> {}
      }
    }
    cells.removeIf(it -> Dom.at(it, "tcPr", "cellDel").isPresent());
    return cells;
  }

  /** A heading inside a cell is no heading of the document. */
  private String cell(Element cell, List<Element> inner) {
    var items = new ArrayList<String>();
    blocks(cell, items::add, inner::add);
    return items.stream()
        .map(it -> it.startsWith("# ") ? it.substring(2) : it)
        .collect(Collectors.joining(String.valueOf(DocumentText.ITEM)));
  }
}
