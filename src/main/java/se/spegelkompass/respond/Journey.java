package se.spegelkompass.respond;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Whether an item begins a new area: the item before it belongs to another. */
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
