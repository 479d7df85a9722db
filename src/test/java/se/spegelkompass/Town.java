package se.spegelkompass;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.spegelkompass.access.Accounts;

/** A municipality of its own for each test, with a coordinator, and the ways in. */
@Singleton
public class Town {

  public static final String PASSWORD = "norr om bron finns en å";

  private final Accounts accounts;
  private final EmbeddedServer server;

  Town(Accounts accounts, EmbeddedServer server) {
    this.accounts = accounts;
    this.server = server;
  }

  /** Somebody nobody knows. */
  public Person stranger() {
    return new Person(server.getURI());
  }

  /** A new municipality's coordinator's user name. */
  public String account() {
    var user = "user-" + UUID.randomUUID();
    accounts.add("Kommun " + user, user, "Anna Berg", PASSWORD);
    return user;
  }

  /** A signed-in coordinator of a new municipality. */
  public Person coordinator() {
    return signIn(account());
  }

  /** Signs in on a device of its own. */
  public Person signIn(String user) {
    return stranger()
        .visit("/logga-in")
        .submit("/logga-in", Map.of("userName", user, "password", PASSWORD));
  }

  /** What a coordinator types for a round with all five groups. */
  public static Map<String, String> roundForm() {
    var form = new HashMap<String, String>();
    form.put("name", "Självskattning");
    form.put("edition", "kommunkompassen-2021");
    form.put("lastDay", LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(14).toString());
    form.put("k", "6");
    for (var group : List.of("elected", "leadership", "managers", "staff", "unions")) {
      form.put("group-" + group, "yes");
      form.put("population-" + group, "20");
      form.put("minutes-" + group, "");
    }
    return form;
  }

  /** The coordinator makes a draft; returns its path. */
  public static String draft(Person coordinator) {
    return coordinator.visit("/matningar/ny").submit("/matningar", roundForm()).path();
  }

  /** The coordinator opens a round; returns its path. */
  public static String openRound(Person coordinator) {
    var path = draft(coordinator);
    coordinator.submit(path + "/oppning");
    return path;
  }

  /** The open link of a group, by its Swedish name, from the round's page. */
  public static String link(Person coordinator, String round, String group) {
    coordinator.visit(round);
    return coordinator.page().select(".group-list > li").stream()
        .filter(it -> it.select("h3").text().equals(group))
        .map(it -> it.select(".group-link a").attr("href"))
        .map(address -> address.substring(address.indexOf("/s/")))
        .findFirst()
        .orElseThrow();
  }

  /** A respondent answers every item with the same answer and hands in. */
  public Person respond(String link, String answer) {
    var person = stranger().visit(link).submit(link);
    while (person.path().startsWith(link + "/svara/")) {
      person.submit(person.path(), Map.of("answer", answer));
    }
    return person.submit(link + "/inlamning");
  }
}
