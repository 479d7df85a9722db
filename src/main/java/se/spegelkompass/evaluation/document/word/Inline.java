package se.spegelkompass.evaluation.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The text of one paragraph, and the text boxes that hang on it. */
final class Inline {

  /** Deleted, moved away, instructions, notes and remarks: not what a reader sees here. */
  private static final Set<String> UNSEEN =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "footnoteReference",
          "endnoteReference",
          "footnoteRef",
          "commentReference",
          "annotationRef",
          "pPr",
          "rPr",
          "sdtPr",
          "fldData",
          "rt");

  private final StringBuilder text = new StringBuilder();
  private final List<Element> boxes = new ArrayList<>();

  private Inline() {}

  static Inline of(Element paragraph) {
    var inline = new Inline();
    inline.all(paragraph);
    return inline;
  }

  /** Its text; a line break is {@code '\n'}. */
  String text() {
    return text.toString();
  }

  /** The text boxes that hang on it. */
  List<Element> boxes() {
    return boxes;
  }

  private void all(Element parent) {
    Dom.children(parent).forEach(this::one);
  }

  private void one(Element element) {
    var name = element.getLocalName();
    if (UNSEEN.contains(name) || isHidden(element)) {
      return;
    }
    switch (name) {
      case "t" -> text.append(element.getTextContent());
      case "tab", "ptab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "txbxContent" -> boxes.add(element);
      case "AlternateContent" -> alternative(element);
      case "sdt" -> placed(element);
      default -> all(element);
    }
  }

  private static boolean isHidden(Element element) {
    return Dom.is(element, "r") && Dom.on(element, "rPr", "vanish");
  }

  /** The same thing twice, for newer and older programs. */
  private void alternative(Element element) {
    Dom.at(element, "Choice").or(() -> Dom.at(element, "Fallback")).ifPresent(this::all);
  }

  /** A field to fill in; what it shows while nobody has is no text. */
  private void placed(Element control) {
    if (!Dom.on(control, "sdtPr", "showingPlcHdr")) {
      Dom.at(control, "sdtContent").ifPresent(this::all);
    }
  }
}
