package se.spegelkompass.evaluation.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Counts the lists of one file, as Word does when it shows them. */
final class Numbering {

  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> kinds = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  Numbering(Optional<Element> numbering) {
    numbering.ifPresent(it -> {
      Dom.children(it, "num")
          .forEach(num -> Dom.attribute(num, "numId").ifPresent(id -> lists.put(id, num)));
      Dom.children(it, "abstractNum")
          .forEach(
              kind -> Dom.attribute(kind, "abstractNumId").ifPresent(id -> kinds.put(id, kind)));
    });
  }

  /** What stands before the next paragraph at this place: "• ", "1.1 " or nothing. */
  String next(Style.ListLevel place) {
    var list = lists.get(place.list());
    if (list == null || place.level() < 0 || place.level() >= LEVELS) {
      return "";
    }
    var kind = Dom.value(list, "abstractNumId").orElse("");
    var level = level(list, kind, place.level());
    count(list, kind, place);
    return level.map(it -> label(it, list, kind)).orElse("");
  }

  private String label(Element level, Element list, String kind) {
    var format = Dom.value(level, "numFmt").orElse("decimal");
    var text = Dom.value(level, "lvlText").orElse("");
    return switch (format) {
      case "bullet" -> "• ";
      case "none" -> "";
      default ->
          PLACE
                  .matcher(text)
                  .replaceAll(it -> number(Integer.parseInt(it.group(1)) - 1, level, list, kind))
              + " ";
    };
  }

  /** Numbers of higher levels too; in legal numbering all of them in figures. */
  private String number(int at, Element level, Element list, String kind) {
    var format =
        Dom.on(level, "isLgl")
            ? "decimal"
            : level(list, kind, at).flatMap(it -> Dom.value(it, "numFmt")).orElse("decimal");
    var count = counters.getOrDefault(kind, new int[LEVELS])[at];
    return Counting.written(count < 0 ? start(list, kind, at) : count, format);
  }

  private void count(Element list, String kind, Style.ListLevel place) {
    var counts = counters.computeIfAbsent(kind, _ -> unused());
    override(list, place.level())
        .flatMap(it -> Dom.value(it, "startOverride"))
        .filter(_ -> begun.add(place.list() + "/" + place.level()))
        .ifPresent(_ -> counts[place.level()] = -1);
    counts[place.level()] =
        counts[place.level()] < 0 ? start(list, kind, place.level()) : counts[place.level()] + 1;
    Arrays.fill(counts, place.level() + 1, LEVELS, -1);
  }

  private int start(Element list, String kind, int level) {
    var overridden =
        override(list, level)
            .map(it -> Dom.number(it, "startOverride"))
            .filter(it -> it.isPresent());
    return overridden
        .or(() -> level(list, kind, level).map(it -> Dom.number(it, "start")))
        .filter(it -> it.isPresent())
        .map(it -> it.getAsInt())
        .orElse(1);
  }

  private Optional<Element> level(Element list, String kind, int level) {
    return override(list, level)
        .flatMap(it -> Dom.at(it, "lvl"))
        .or(() -> Optional.ofNullable(kinds.get(kind)).flatMap(it -> at(it, "lvl", level)));
  }

  private static Optional<Element> override(Element list, int level) {
    return at(list, "lvlOverride", level);
  }

  private static Optional<Element> at(Element from, String name, int level) {
    var wanted = Integer.toString(level);
    return Dom.children(from, name)
        .filter(it -> Dom.attribute(it, "ilvl").filter(wanted::equals).isPresent())
        .findFirst();
  }

  private static int[] unused() {
    var counts = new int[LEVELS];
    Arrays.fill(counts, -1);
    return counts;
  }
}
