package se.spegelkompass.round;

import java.util.Map;
import java.util.TreeMap;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** A round that is prepared, and what its page says of each group. */
final class RoundCards {

  private RoundCards() {}

  /** Where it is; the coordinator is there. */
  static String draft(Person coordinator, Map<String, String> more) {
    var form = new TreeMap<>(Town.roundForm());
    form.putAll(more);
    return coordinator.visit("/matningar/ny").submit("/matningar", form).path();
  }

  /** What stands about a group. */
  static String card(Person coordinator, String name) {
    return coordinator.page().select(".group-list > li").stream()
        .filter(it -> it.select("h3").text().equals(name))
        .map(it -> it.text())
        .findFirst()
        .orElseThrow();
  }
}
