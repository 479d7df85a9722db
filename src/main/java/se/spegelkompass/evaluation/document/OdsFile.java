package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads OpenDocument spreadsheets. The libraries for them give values, where a report needs what is
 * shown: 36 %, not 0.36.
 */
final class OdsFile {

  private static final int MOST_REPEATED = 256;

  private final XMLStreamReader xml;
  private final SheetLines lines = new SheetLines();
  private final Set<String> hiddenStyles = new HashSet<>();
  private List<String> cells = new ArrayList<>();
  private StringBuilder cell = new StringBuilder();
  private String style = "";
  private int paragraphs;
  private int unseen;

  private OdsFile(XMLStreamReader xml) {
    this.xml = xml;
  }

  static DocumentText read(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var content = zip.getEntry("content.xml");
      if (content == null) {
        throw new Refused(Refusal.CORRUPT);
      }
      try (var in = zip.getInputStream(content)) {
        return new OdsFile(Xml.stream(in)).document();
      }
    } catch (XMLStreamException e) {
      throw new Refused(Refusal.CORRUPT);
    }
  }

  private DocumentText document() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> characters();
        case XMLStreamConstants.DTD -> throw new Refused(Refusal.EXTERNAL_CONTENT);
        default -> {}
      }
    }
    return lines.document(DocumentKind.ODS);
  }

  private void start(String name) {
    switch (name) {
      case "style" -> style = attribute("name").orElse("");
      case "table-properties" ->
          attribute("display").filter("false"::equals).ifPresent(_ -> hiddenStyles.add(style));
      case "table" -> table();
      case "table-row" -> cells = new ArrayList<>();
      case "table-cell", "covered-table-cell" -> {
        cell = new StringBuilder();
        repeated = Math.min(repeats("number-columns-repeated"), MOST_REPEATED);
      }
      case "p" -> paragraphs++;
      case "s" -> cell.append(" ");
      case "tab" -> cell.append(' ');
      case "line-break" -> cell.append('\n');
      case "annotation", "shapes", "tracked-changes" -> unseen++;
      default -> {}
    }
  }

  private int repeated = 1;

  private void table() {
    if (attribute("style-name").filter(hiddenStyles::contains).isPresent()) {
      unseen++;
      hiddenTable = true;
    } else {
      lines.sheet(attribute("name").orElse(""));
    }
  }

  private boolean hiddenTable;

  private void end(String name) {
    switch (name) {
      case "table" -> {
        unseen -= hiddenTable ? 1 : 0;
        hiddenTable = false;
      }
      case "table-cell", "covered-table-cell" ->
          cells.addAll(Collections.nCopies(repeated, cell.toString()));
      case "p" -> {
        paragraphs--;
        cell.append('\n');
      }
      case "table-row" -> row();
      case "annotation", "shapes", "tracked-changes" -> unseen--;
      default -> {}
    }
  }

  /** An empty row that is repeated to the end of the sheet is one. */
  private void row() {
    if (unseen == 0) {
      lines.row(cells);
    }
  }

  private void characters() {
    if (paragraphs > 0 && unseen == 0) {
      cell.append(xml.getText());
    }
  }

  private int repeats(String name) {
    return attribute(name).filter(it -> it.matches("\\d{1,6}")).map(Integer::valueOf).orElse(1);
  }

  private Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name))
        .or(() -> {
          for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
              return Optional.of(xml.getAttributeValue(i));
            }
          }
          return Optional.empty();
        });
  }
}
