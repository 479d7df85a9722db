package se.spegelkompass.respond;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;

/**
 * What the texts of a round stand under: the narrowest heading that does not tell which group wrote
 * one. A heading is told by all that stands under it, so what counts is the items that share it:
 * every group of the round must have been asked one of them. That a sub-question was put to
 * everybody is not enough, where the items that everybody was asked have headings of their own and
 * only one group's are left.
 *
 * <p>What cannot stay in its sub-question goes to its area, and from there to the rest. If even the
 * rest would tell, whole areas are kept together; and if that does not help, all texts are.
 */
final class Headings {

  private static final Heading REST = new Heading.Rest();

  private final Edition edition;
  private final Set<GroupKind> asked;
  private final boolean wholeAreas;
  private final Map<String, Heading> byItem = new HashMap<>();

  private Headings(Edition edition, Set<GroupKind> asked, boolean wholeAreas) {
    this.edition = edition;
    this.asked = asked;
    this.wholeAreas = wholeAreas;
    edition.areas().forEach(this::place);
  }

  /**
   * @param asked the kinds of the round's groups
   */
  static Headings of(Edition edition, Collection<GroupKind> asked) {
    var kinds = Set.copyOf(asked);
    var narrow = new Headings(edition, kinds, false);
    return narrow.tellsNothing() ? narrow : new Headings(edition, kinds, true).orAllTogether();
  }

  /** For an item that the edition does not have, too. */
  Heading of(String itemId) {
    return byItem.getOrDefault(itemId, REST);
  }

  /** All there are, in the order of the edition, the rest last. */
  List<Heading> inOrder() {
    return Stream.concat(
            edition.items().map(item -> of(item.id())).filter(it -> !it.equals(REST)),
            Stream.of(REST))
        .distinct()
        .toList();
  }

  private void place(Area area) {
    var left = new ArrayList<Item>();
    area.subQuestions().forEach(subQuestion -> left.addAll(placed(subQuestion)));
    var all = area.subQuestions().stream().flatMap(it -> askedOf(it).stream()).toList();
    var heading = new Heading.OfArea(area.number());
    if (couldBeAnybodys(left)) {
      put(left, item -> heading);
    } else if (!left.isEmpty() && wholeAreas && couldBeAnybodys(all)) {
      put(all, item -> heading);
    }
  }

  /** Places what it can, and gives back what must stand under something wider. */
  private List<Item> placed(SubQuestion subQuestion) {
    var items = askedOf(subQuestion);
    var heading = new Heading.OfSubQuestion(subQuestion.id());
    var everybodys = items.stream().collect(Collectors.partitioningBy(this::isEverybodys));
    var some = everybodys.getOrDefault(false, List.of());
    if (some.isEmpty() || couldBeAnybodys(some)) {
      put(everybodys.getOrDefault(true, List.of()), item -> new Heading.OfItem(item.id()));
      put(some, item -> heading);
      return List.of();
    }
    if (couldBeAnybodys(items)) {
      put(items, item -> heading);
      return List.of();
    }
    return items;
  }

  private void put(List<Item> items, Function<Item, Heading> heading) {
    items.forEach(item -> byItem.put(item.id(), heading.apply(item)));
  }

  private List<Item> askedOf(SubQuestion subQuestion) {
    return subQuestion.items().stream()
        .filter(item -> asked.stream().anyMatch(item::isFor))
        .toList();
  }

  private boolean isEverybodys(Item item) {
    return item.groups().containsAll(asked);
  }

  /** Whether every group was asked one of these. */
  private boolean couldBeAnybodys(List<Item> items) {
    return asked.stream().allMatch(kind -> items.stream().anyMatch(item -> item.isFor(kind)));
  }

  private boolean tellsNothing() {
    var rest =
        edition
            .subQuestions()
            .flatMap(it -> askedOf(it).stream())
            .filter(item -> of(item.id()).equals(REST))
            .toList();
    return rest.isEmpty() || couldBeAnybodys(rest);
  }

  private Headings orAllTogether() {
    if (!tellsNothing()) {
      byItem.clear();
    }
    return this;
  }
}
