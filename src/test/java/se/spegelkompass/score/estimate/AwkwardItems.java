package se.spegelkompass.score.estimate;

import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;

/** Sub-questions whose items not everybody is asked, and which of them somebody is part of. */
final class AwkwardItems {

  static final Edition EDITION =
      edition(
          area(
              1,
              subQuestion("1.1", 40, item("1.1-a"), item("1.1-b")),
              subQuestion(
                  "1.2",
                  60,
                  item("1.2-a"),
                  item("1.2-b", GroupKind.ELECTED, GroupKind.STAFF),
                  item("1.2-c"))));

  static final int ROUNDS = 400;

  private AwkwardItems() {}

  /** The items that such people are asked, each at its own place. */
  static List<Item> shown(List<Item> items, GroupKind kind) {
    return items.stream().map(it -> it.isFor(kind) ? it : item("0.0-nobody")).toList();
  }

  /** One bit for each item, from the lowest. */
  static int pattern(List<Item> items, Predicate<Item> which) {
    return IntStream.range(0, items.size())
        .filter(i -> which.test(items.get(i)))
        .map(i -> 1 << i)
        .sum();
  }
}
