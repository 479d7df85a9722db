package se.spegelkompass.respond;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import se.spegelkompass.framework.AnsweringTime;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;

/**
 * The areas that a kind of people can be asked.
 *
 * @param items by area
 * @param seconds how long each area takes
 */
record AskedAreas(Map<Integer, List<Item>> items, Map<Integer, Double> seconds) {

  /** Times are promised in Swedish; English differs by a few percent. */
  private static final Locale SWEDISH = Locale.of("sv");

  /** By the hash of the edition's files: many start at once, and the words are always the same. */
  private static final Map<Key, AskedAreas> COUNTED = new ConcurrentHashMap<>();

  private record Key(String hash, GroupKind kind) {}

  static AskedAreas of(Edition edition, GroupKind kind) {
    return COUNTED.computeIfAbsent(new Key(edition.hash(), kind), it -> counted(edition, kind));
  }

  private static AskedAreas counted(Edition edition, GroupKind kind) {
    var items = new LinkedHashMap<Integer, List<Item>>();
    for (var area : edition.areas()) {
      var its = items(area, kind);
      if (!its.isEmpty()) {
        items.put(area.number(), its);
      }
    }
    var seconds = new LinkedHashMap<Integer, Double>();
    items.forEach((area, its) -> seconds.put(area, AnsweringTime.seconds(its, SWEDISH)));
    return new AskedAreas(Collections.unmodifiableMap(items), Collections.unmodifiableMap(seconds));
  }

  private static List<Item> items(Area area, GroupKind kind) {
    return area.subQuestions().stream()
        .flatMap(subQuestion -> subQuestion.items().stream())
        .filter(item -> item.isFor(kind))
        .toList();
  }

  /** The items of some areas, area by area as they are given. */
  List<Item> items(List<Integer> areas) {
    return areas.stream().flatMap(area -> items.getOrDefault(area, List.of()).stream()).toList();
  }

  /**
   * The most minutes a respondent is asked for, rounded up: the budget, but at least the longest
   * area, and everything where there is no budget.
   */
  int minutes(OptionalInt budget, Locale locale) {
    var all = AnsweringTime.minutes(items.values().stream().flatMap(List::stream).toList(), locale);
    if (budget.isEmpty()) {
      return all;
    }
    var longest =
        items.values().stream().mapToInt(its -> AnsweringTime.minutes(its, locale)).max().orElse(1);
    return Math.min(all, Math.max(budget.getAsInt(), longest));
  }
}
