package se.spegelkompass.score.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;

/**
 * Computes what may be shown of single items.
 *
 * <p>Items are more than means, so they are shown only where a spread is ({@link
 * Disclosure#spread}). That is not enough, for two reasons.
 *
 * <ul>
 *   <li><b>Steps.</b> The difference between two items of a sub-question, or between an item and
 *       the sub-question, is a sum over those alone who chose steps of both. All that can be had by
 *       adding and subtracting the means of items and of their sub-question, without the
 *       sub-question's mean itself, are sums over those who chose steps on both sides of some
 *       division of the items in two or more; and those of a division in more than two are at least
 *       those of one in two. So for every division in two either nobody did, or at least k did.
 *   <li><b>Vet inte.</b> An answer weighs the same in the sub-question's count as everybody else's
 *       to the same item. All that can be had from the counts of items and of their sub-question
 *       are therefore sums over all who answered some of the items, whichever one chooses. So each
 *       item has either no answer or at least k.
 * </ul>
 *
 * <p>A group's items are shown, their means and their <i>vet inte</i>, only if both hold: were the
 * means shown without the second, that they are would tell what kind of answers the few gave. It is
 * the product's own rule; the proofs stand in {@code poangberakning.md}.
 */
final class ItemFigures {

  private static final double ANSWERED_PART = 0.5;

  private final List<Unit> units;
  private final List<SubQuestion> subQuestions;
  private final Disclosure disclosure;

  ItemFigures(List<Unit> units, List<SubQuestion> subQuestions, Disclosure disclosure) {
    this.units = units;
    this.subQuestions = subQuestions;
    this.disclosure = disclosure;
  }

  ItemScores scores() {
    var groups = IntStream.range(0, units.size()).mapToObj(this::group).toList();
    var overall = new HashMap<String, ItemScore>();
    subQuestions.stream()
        .flatMap(it -> it.items().stream())
        .map(Item::id)
        .forEach(id -> overall.put(id, together(id, groups)));
    return new ItemScores(overall, groups);
  }

  private Map<String, ItemScore> group(int part) {
    var scores = new HashMap<String, ItemScore>();
    for (int s = 0; s < subQuestions.size(); s++) {
      var items = subQuestions.get(s).items();
      var shown = disclosure.spread(part, s) && isSafe(part, s, items.size());
      for (int i = 0; i < items.size(); i++) {
        if (isAsked(part, items.get(i))) {
          scores.put(items.get(i).id(), shown ? score(part, s, i) : ItemScore.HIDDEN);
        }
      }
    }
    return scores;
  }

  private boolean isAsked(int part, Item item) {
    return units.get(part).groups().stream().anyMatch(group -> item.isFor(group.kind()));
  }

  /** More items than editions may have are never shown: there would be too many divisions. */
  private boolean isSafe(int part, int subQuestion, int items) {
    return items <= SubQuestion.MOST_ITEMS
        && isAboutEnough(part, subQuestion, IntStream.range(0, items), ItemTally::answers)
        // every division in two but for which half is which: the last item is never in the part
        && isAboutEnough(
            part, subQuestion, IntStream.range(1, 1 << Math.max(0, items - 1)), ItemTally::across);
  }

  private boolean isAboutEnough(
      int part, int subQuestion, IntStream those, ToIntBiFunction<ItemTally, Integer> people) {
    var unit = units.get(part);
    var tally = unit.sample().items(subQuestion);
    return those
        .map(it -> people.applyAsInt(tally, it))
        .allMatch(count -> count == 0 || count >= unit.k());
  }

  private ItemScore score(int part, int subQuestion, int item) {
    var tally = units.get(part).sample().items(subQuestion);
    var k = units.get(part).k();
    var enough = tally.stepped(item) >= Math.max(k, tally.people() * ANSWERED_PART);
    return new ItemScore(
        enough ? OptionalDouble.of(tally.mean(item)) : OptionalDouble.empty(),
        tally.answers(item) >= k
            ? OptionalDouble.of(tally.notKnownShare(item))
            : OptionalDouble.empty());
  }

  private ItemScore together(String id, List<Map<String, ItemScore>> groups) {
    return new ItemScore(mean(id, groups, ItemScore::share), mean(id, groups, ItemScore::notKnown));
  }

  /** The mean over the groups that show it, by their weights. */
  private OptionalDouble mean(
      String id, List<Map<String, ItemScore>> groups, Function<ItemScore, OptionalDouble> figure) {
    var sum = 0.0;
    var weights = 0.0;
    for (int part = 0; part < groups.size(); part++) {
      var value = figure.apply(groups.get(part).getOrDefault(id, ItemScore.HIDDEN));
      if (value.isPresent()) {
        sum += units.get(part).weight() * value.getAsDouble();
        weights += units.get(part).weight();
      }
    }
    return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
  }
}
