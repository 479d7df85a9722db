package se.spegelkompass.score.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.spegelkompass.framework.SubQuestion;

/**
 * Counts of the answers to the single items of one sub-question. The items are numbered as in the
 * edition, from 0. It adds up in order of size, so that the order of the respondents changes
 * nothing.
 */
final class ItemTally {

  /**
   * How many respondents with a share of the sub-question answered just these items on a step, as
   * bits. Beyond {@link SubQuestion#MOST_ITEMS} they say nothing, and are not read.
   */
  private final Map<Integer, Integer> patterns = new HashMap<>();

  private final List<One> items = new ArrayList<>();
  private int people;

  /**
   * Counts a respondent who has a share of the sub-question.
   *
   * @param values the value of the chosen step by item, 0..1; NaN where there is none
   * @param share the respondent's share, 0..1, which stands for the items without a step
   */
  void add(double[] values, double share) {
    var pattern = 0;
    for (int i = 0; i < values.length; i++) {
      var stepped = !Double.isNaN(values[i]);
      item(i).values.merge(stepped ? values[i] : share, 1, Integer::sum);
      item(i).stepped += stepped ? 1 : 0;
      pattern |= stepped ? 1 << i : 0;
    }
    patterns.merge(pattern, 1, Integer::sum);
    people++;
  }

  /** Counts any answer to an item, by anybody. */
  void answer(int item, boolean notKnown) {
    item(item).answers++;
    item(item).notKnown += notKnown ? 1 : 0;
  }

  /** Counts what another tally has counted, too. */
  void add(ItemTally other) {
    other.patterns.forEach((pattern, count) -> patterns.merge(pattern, count, Integer::sum));
    for (int i = 0; i < other.items.size(); i++) {
      item(i).add(other.items.get(i));
    }
    people += other.people;
  }

  /**
   * The mean over all respondents with a share, 0..1; NaN where there are none. Where a respondent
   * chose no step, the respondent's own share stands for it.
   */
  double mean(int item) {
    return item(item).sum() / people;
  }

  /** How many respondents with a share chose a step of the item. */
  int stepped(int item) {
    return item(item).stepped;
  }

  /** How many respondents gave the item any answer. */
  int answers(int item) {
    return item(item).answers;
  }

  /** The share of the answers to the item that are <i>vet inte</i>, 0..1; NaN without answers. */
  double notKnownShare(int item) {
    return (double) item(item).notKnown / item(item).answers;
  }

  /** How many respondents with a share there are. */
  int people() {
    return people;
  }

  /**
   * How many respondents chose steps both of some of these items and of some of the others.
   *
   * @param part the items as bits
   */
  int across(int part) {
    return patterns.entrySet().stream()
        .filter(it -> (it.getKey() & part) != 0 && (it.getKey() & ~part) != 0)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private One item(int item) {
    while (items.size() <= item) {
      items.add(new One());
    }
    return items.get(item);
  }

  /** Counts of one item's answers. */
  private static final class One {

    private final Map<Double, Integer> values = new TreeMap<>();
    private int stepped;
    private int answers;
    private int notKnown;

    void add(One other) {
      other.values.forEach((value, count) -> values.merge(value, count, Integer::sum));
      stepped += other.stepped;
      answers += other.answers;
      notKnown += other.notKnown;
    }

    double sum() {
      return values.entrySet().stream().mapToDouble(it -> it.getKey() * it.getValue()).sum();
    }
  }
}
