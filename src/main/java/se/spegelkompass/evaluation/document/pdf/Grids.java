package se.spegelkompass.evaluation.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/** Finds the tables that are drawn on a page: lines that cross each other. */
final class Grids {

  private Grids() {}

  static List<Grid> of(List<Rule> rules) {
    var merged = new ArrayList<>(merged(rules, Rule::across));
    merged.addAll(merged(rules, it -> !it.across()));
    return connected(merged).stream()
        .map(Grid::of)
        .filter(Grid::isTable)
        .sorted(Comparator.comparingDouble(Grid::top))
        .toList();
  }

  /** A border is drawn cell by cell, or twice, or as dashes: make one line of it. */
  private static List<Rule> merged(List<Rule> rules, Predicate<Rule> wanted) {
    var merged = new ArrayList<Rule>();
    var sorted =
        rules.stream().filter(wanted).sorted(Comparator.comparingDouble(Rule::at)).toList();
    var from = 0;
    for (var i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > Rule.NEAR / 2) {
        merged.addAll(inLine(sorted.subList(from, i)));
        from = i;
      }
    }
    return merged;
  }

  private static List<Rule> inLine(List<Rule> rules) {
    var merged = new ArrayList<Rule>();
    for (var it : rules.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
      if (!merged.isEmpty() && it.from() <= merged.getLast().to() + Rule.NEAR) {
        var last = merged.removeLast();
        merged.add(new Rule(last.across(), last.at(), last.from(), Math.max(last.to(), it.to())));
      } else {
        merged.add(it);
      }
    }
    return merged;
  }

  private static List<List<Rule>> connected(List<Rule> rules) {
    var group = new int[rules.size()];
    for (var i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (var i = 0; i < group.length; i++) {
      for (var j = 0; j < i; j++) {
        if (root(group, i) != root(group, j) && rules.get(i).crosses(rules.get(j))) {
          group[root(group, i)] = root(group, j);
        }
      }
    }
    var groups = new HashMap<Integer, List<Rule>>();
    for (var i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), _ -> new ArrayList<>()).add(rules.get(i));
    }
    return List.copyOf(groups.values());
  }

  private static int root(int[] group, int at) {
    var it = at;
    while (group[it] != it) {
      group[it] = group[group[it]];
      it = group[it];
    }
    return it;
  }
}
