package se.spegelkompass.participation;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** A round that is open, and its links: one group is small and of one nobody knows the size. */
final class AskedRound {

  final Person coordinator;
  final String round;
  final String managers;
  final String leadership;
  final String elected;
  final String staff;
  final String unions;

  private final Town town;

  AskedRound(Town town) {
    this.town = town;
    coordinator = town.coordinator();
    var form = new TreeMap<>(Town.roundForm());
    form.put("minutes-elected", "5");
    form.put("population-staff", "");
    form.put("population-unions", "4");
    round = coordinator.visit("/matningar/ny").submit("/matningar", form).path();
    coordinator.submit(round + "/oppning");
    managers = Town.link(coordinator, round, "Enhetschefer");
    leadership = Town.link(coordinator, round, "Kommunledning");
    elected = Town.link(coordinator, round, "Förtroendevalda");
    staff = Town.link(coordinator, round, "Medarbetare");
    unions = Town.link(coordinator, round, "Fackliga företrädare");
  }

  Person begin(String link) {
    return town.stranger().visit(link).submit(link);
  }

  Person handIn(String link) {
    return handIn(begin(link), link);
  }

  Person handIn(Person person, String link) {
    if (person.path().startsWith(link + "/svara/")) {
      person.submit(person.path(), Map.of("answer", "3"));
    }
    return person.visit(link + "/granska").submit(link + "/inlamning");
  }

  Person page() {
    return coordinator.visit(round + "/delaktighet");
  }

  String group(String name) {
    return page().page().select(".rate").stream()
        .filter(it -> it.select("h3").text().equals(name))
        .map(Element::text)
        .findFirst()
        .orElseThrow();
  }

  /** Everything that can be seen but the time of day. */
  String figures() {
    var figures = page().page().select("#figures");
    figures.select("p:has(.badge)").remove();
    return figures.outerHtml();
  }
}
