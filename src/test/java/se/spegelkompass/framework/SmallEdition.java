package se.spegelkompass.framework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds editions that are small enough to count by hand. */
public final class SmallEdition {

  private static final List<Double> VALUES = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

  private SmallEdition() {}

  public static Edition edition(Area... areas) {
    return new Edition(
        "small-2026", prose("Liten utgåva"), "hash", List.of(areas), List.of(), Set.of(), Map.of());
  }

  public static Area area(int number, SubQuestion... subQuestions) {
    var title = prose("Område " + number);
    return new Area(number, title, title, List.of(), List.of(subQuestions));
  }

  /** A sub-question of the area that its id begins with. */
  public static SubQuestion subQuestion(String id, int max, Item... items) {
    var area = Integer.parseInt(id.substring(0, id.indexOf('.')));
    var title = prose("Delfråga " + id);
    return new SubQuestion(id, area, max, title, title, List.of(), List.of(items));
  }

  /** An item for everyone. */
  public static Item item(String id) {
    return item(id, GroupKind.values());
  }

  /** An item for some kinds of people, for example {@code 1.1-a}. */
  public static Item item(String id, GroupKind... kinds) {
    return new Item(
        id,
        id.substring(0, id.indexOf('-')),
        Optional.empty(),
        Dimension.PLAN,
        List.of(),
        List.of(),
        Set.of(kinds),
        prose("Fråga " + id),
        prose("Skäl " + id),
        List.of(),
        IntStream.range(0, VALUES.size())
            .mapToObj(i -> new Step(i + 1, VALUES.get(i), prose("Steg " + (i + 1))))
            .toList(),
        Optional.empty());
  }

  private static Prose prose(String sv) {
    return new Prose(sv, sv.toLowerCase(Locale.ROOT));
  }
}
