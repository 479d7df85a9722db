package se.spegelkompass.evaluation.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What a paragraph is by its own properties or by its style.
 *
 * @param list its list and level in it
 */
record Style(boolean heading, Optional<ListLevel> list) {

  /** A level of a list, by the list's number. */
  record ListLevel(String list, int level) {}

  private static final int LAST_OUTLINE_LEVEL = 8;
  private static final Pattern HEADING = Pattern.compile("(heading|rubrik) ?\\d|title|rubrik");

  /** The styles of one file, by their ids. */
  record Sheet(Map<String, Element> byId) {

    static Sheet of(Optional<Element> styles) {
      var byId = new HashMap<String, Element>();
      styles.stream()
          .flatMap(it -> Dom.children(it, "style"))
          .forEach(it -> Dom.attribute(it, "styleId").ifPresent(id -> byId.put(id, it)));
      return new Sheet(byId);
    }

    /** The style of a paragraph. */
    Style of(Element paragraph) {
      var heading = outline(paragraph, new HashSet<>()).orElse(false);
      var list = numbered(paragraph, new HashSet<>());
      return new Style(heading, list.filter(it -> !it.list().equals("0")));
    }

    /** From the paragraph itself, then from its style, then from what that is based on. */
    private Optional<Boolean> outline(Element at, Set<String> seen) {
      var level = Dom.number(at, "pPr", "outlineLvl");
      if (level.isPresent()) {
        return Optional.of(level.getAsInt() <= LAST_OUTLINE_LEVEL);
      }
      return isHeadingByName(at)
          ? Optional.of(true)
          : parent(at, seen).flatMap(it -> outline(it, seen));
    }

    private static boolean isHeadingByName(Element style) {
      return Dom.value(style, "name")
          .map(it -> it.toLowerCase(Locale.ROOT))
          .filter(it -> HEADING.matcher(it).matches())
          .isPresent();
    }

    private Optional<ListLevel> numbered(Element at, Set<String> seen) {
      var list = Dom.value(at, "pPr", "numPr", "numId");
      var level = Dom.number(at, "pPr", "numPr", "ilvl");
      if (list.isPresent()) {
        return list.map(it -> new ListLevel(it, level.orElse(0)));
      }
      return parent(at, seen)
          .flatMap(it -> numbered(it, seen))
          .map(it -> new ListLevel(it.list(), level.orElse(it.level())));
    }

    private Optional<Element> parent(Element at, Set<String> seen) {
      var id = Dom.is(at, "p") ? Dom.value(at, "pPr", "pStyle") : Dom.value(at, "basedOn");
      return id.filter(seen::add).map(byId::get);
    }
  }
}
