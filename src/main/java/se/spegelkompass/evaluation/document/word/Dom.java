package se.spegelkompass.evaluation.document.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks into XML by local names: the strict form of Word's files has other namespaces. */
final class Dom {

  private Dom() {}

  static List<Element> children(Element parent) {
    var found = new ArrayList<Element>();
    for (Node it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
      if (it instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  static Stream<Element> children(Element parent, String name) {
    return children(parent).stream().filter(it -> is(it, name));
  }

  /** The element at the end of a path of names. */
  static Optional<Element> at(Element from, String... path) {
    var at = Optional.of(from);
    for (var name : path) {
      at = at.flatMap(it -> children(it, name).findFirst());
    }
    return at;
  }

  /** What the element at the end of a path has as its value. */
  static Optional<String> value(Element from, String... path) {
    return at(from, path).flatMap(it -> attribute(it, "val"));
  }

  /** A whole number that is the value of the element at the end of a path. */
  static OptionalInt number(Element from, String... path) {
    return value(from, path)
        .filter(it -> it.matches("-?\\d{1,9}"))
        .map(it -> OptionalInt.of(Integer.parseInt(it)))
        .orElseGet(OptionalInt::empty);
  }

  /** Whether a property is there and not switched off. */
  static boolean on(Element from, String... path) {
    return at(from, path)
        .map(it -> attribute(it, "val").orElse("true"))
        .filter(it -> !List.of("0", "false", "off").contains(it))
        .isPresent();
  }

  static Optional<String> attribute(Element element, String name) {
    var all = element.getAttributes();
    for (var i = 0; i < all.getLength(); i++) {
      if (name.equals(all.item(i).getLocalName())) {
        return Optional.of(all.item(i).getNodeValue());
      }
    }
    return Optional.empty();
  }

  static boolean is(Element element, String... names) {
    return Arrays.asList(names).contains(element.getLocalName());
  }
}
