package se.spegelkompass.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the evaluators look for, by sub-question, as ids: {@code criteria.yml}. Every criterion must
 * be behind a question or a sign, or be left out with a reason. Where the file says who can judge a
 * sub-question, nobody else is asked, and elected members get at least two items.
 */
final class CriteriaList {

  private static final int ITEMS_FOR_ELECTED = 2;

  private final YamlEntry file;
  private final Set<String> known = new HashSet<>();
  private final Set<String> checked = new HashSet<>();

  /**
   * @param file the mapping in {@code criteria.yml}, empty where the edition has none
   * @param inherited the criteria of the edition that this one takes items from
   */
  CriteriaList(YamlEntry file, Set<String> inherited) {
    this.file = file;
    known.addAll(inherited);
    for (var subQuestion : file.keys()) {
      var entry = file.entry(subQuestion);
      entry.onlyKeys("judges", "criteria");
      for (var criterion : entry.entry("criteria").keys()) {
        known.add(criterion);
        Dimensions.read(entry.entry("criteria"), criterion);
      }
    }
  }

  Set<String> known() {
    return known;
  }

  /** Reports the criteria of an item that nobody knows. */
  void checkKnown(YamlEntry item, String key, List<String> criteria) {
    criteria.stream()
        .filter(criterion -> !known.contains(criterion))
        .forEach(criterion -> item.fault(key, FaultKind.CRITERION_UNKNOWN, criterion));
  }

  /** Reports criteria of sub-questions that the edition does not have. */
  void reportUnknown() {
    file.keys().stream()
        .filter(id -> !checked.contains(id))
        .forEach(id -> file.fault(id, FaultKind.CRITERIA_OF_NOTHING, id));
  }

  /** Reports what a sub-question's items leave out, and whom they ask in vain. */
  void check(YamlEntry subQuestion, String id, List<Item> items) {
    checked.add(id);
    var used = new HashSet<String>();
    items.forEach(item -> {
      used.addAll(item.criteria());
      used.addAll(item.signCriteria());
    });
    var leftOut = leftOut(subQuestion, used);
    if (!file.has(id)) {
      return;
    }
    var entry = file.entry(id);
    for (var criterion : entry.entry("criteria").keys()) {
      if (!used.contains(criterion) && !leftOut.contains(criterion)) {
        entry.entry("criteria").fault(criterion, FaultKind.CRITERION_UNUSED, criterion);
      }
    }
    if (entry.has("judges")) {
      checkJudges(entry.entry("judges"), subQuestion, id, items);
    }
  }

  private Set<String> leftOut(YamlEntry subQuestion, Set<String> used) {
    var leftOut = new HashSet<String>();
    for (var entry : subQuestion.entriesIfAny("leftOut")) {
      entry.onlyKeys("criterion", "reason");
      entry.text("reason");
      var criterion = entry.text("criterion");
      leftOut.add(criterion);
      checkKnown(entry, "criterion", List.of(criterion));
      if (used.contains(criterion)) {
        entry.fault("criterion", FaultKind.CRITERION_USED, criterion);
      }
    }
    return leftOut;
  }

  private static void checkJudges(
      YamlEntry judges, YamlEntry subQuestion, String id, List<Item> items) {
    judges.onlyKeys("whole", "own");
    var able = GroupKinds.read(judges, "whole");
    able.addAll(GroupKinds.read(judges, "own"));
    for (var item : items) {
      item.groups().stream()
          .filter(kind -> !able.contains(kind))
          .forEach(kind ->
              subQuestion.fault("items", FaultKind.GROUP_CANNOT_JUDGE, kind.key(), item.id()));
    }
    var forElected = items.stream().filter(item -> item.isFor(GroupKind.ELECTED)).count();
    if (able.contains(GroupKind.ELECTED) && forElected < ITEMS_FOR_ELECTED) {
      subQuestion.fault("items", FaultKind.FEW_FOR_ELECTED, id, ITEMS_FOR_ELECTED);
    }
  }
}
