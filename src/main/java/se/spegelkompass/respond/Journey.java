package se.spegelkompass.respond;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.spegelkompass.framework.Item;

/**
 * A respondent's way through the items, derived from the answers given so far.
 *
 * @param items the items that the respondent's group can judge, in order
 * @param answers the answers by item id
 */
record Journey(List<Item> items, Map<String, Answer> answers) {

  Journey {
    items = List.copyOf(items);
    answers = Map.copyOf(answers);
  }

  /**
   * The order in which one response meets the items: whole areas, beginning in one that is drawn by
   * the response's key. Whoever stops early has then answered whole areas, and no area is always
   * last.
   */
  static List<Item> order(List<Item> items, String responseKey) {
    var areas = items.stream().map(Journey::area).distinct().toList();
    if (areas.isEmpty()) {
      return items;
    }
    var first = Math.floorMod(responseKey.hashCode(), areas.size());
    var start = items.stream().map(Journey::area).toList().indexOf(areas.get(first));
    return Stream.concat(items.stream().skip(start), items.stream().limit(start)).toList();
  }

  /** Whether an item begins a new area, after one that was answered. */
  boolean beginsAnotherArea(Item item) {
    return before(item).filter(it -> !area(it).equals(area(item))).isPresent();
  }

  private static String area(Item item) {
    return item.subQuestionId().substring(0, item.subQuestionId().indexOf('.'));
  }

  Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  Optional<Answer> answer(Item item) {
    return Optional.ofNullable(answers.get(item.id()));
  }

  /** The first item without an answer. */
  Optional<Item> next() {
    return items.stream().filter(item -> answer(item).isEmpty()).findFirst();
  }

  /** One cannot skip ahead of the first item without an answer. */
  boolean canVisit(Item item) {
    return next().map(next -> number(item) <= number(next)).orElse(true);
  }

  Optional<Item> before(Item item) {
    return at(number(item) - 1);
  }

  Optional<Item> after(Item item) {
    return at(number(item) + 1);
  }

  /** From 1. */
  int number(Item item) {
    return items.indexOf(item) + 1;
  }

  int answered() {
    return (int) items.stream().filter(item -> answer(item).isPresent()).count();
  }

  boolean isComplete() {
    return next().isEmpty();
  }

  private Optional<Item> at(int number) {
    return number >= 1 && number <= items.size()
        ? Optional.of(items.get(number - 1))
        : Optional.empty();
  }
}
