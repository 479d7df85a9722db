package se.spegelkompass.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Makes the headings of a document its bookmarks, one within the other. */
final class Bookmarks {

  /** An open bookmark that others go into. */
  private record Open(int level, Element element) {}

  private Bookmarks() {}

  static void add(Document document) {
    var root = document.createElement("bookmarks");
    var open = new ArrayDeque<Open>();
    open.push(new Open(0, root));
    var number = 0;
    for (var heading : headings(document.getElementsByTagName("*"))) {
      var level = level(heading);
      while (open.element().level() >= level) {
        open.pop();
      }
      var bookmark = bookmark(document, heading, ++number);
      open.element().element().appendChild(bookmark);
      open.push(new Open(level, bookmark));
    }
    if (root.hasChildNodes()) {
      Markup.all(document, "head").getFirst().appendChild(root);
    }
  }

  private static Element bookmark(Document document, Element heading, int number) {
    if (heading.getAttribute("id").isEmpty()) {
      heading.setAttribute("id", "bookmark-" + number);
    }
    var bookmark = document.createElement("bookmark");
    bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    return bookmark;
  }

  private static List<Element> headings(NodeList elements) {
    var headings = new ArrayList<Element>();
    for (int it = 0; it < elements.getLength(); it++) {
      var element = (Element) elements.item(it);
      if (element.getTagName().matches("h[1-3]")) {
        headings.add(element);
      }
    }
    return headings;
  }

  private static int level(Element heading) {
    return heading.getTagName().charAt(1) - '0';
  }
}
