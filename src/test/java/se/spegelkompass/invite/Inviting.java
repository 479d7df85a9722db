package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

/** What tests of invitations do again and again. */
final class Inviting {

  private Inviting() {}

  /** The coordinator pastes a list. */
  static Person paste(Person coordinator, String round, String list) {
    return coordinator
        .visit(round + "/inbjudningar/adresser/nya")
        .submit(round + "/inbjudningar/adresser/text", Map.of("addresses", list));
  }

  /** The coordinator sends all invitations. */
  static Person send(Person coordinator, String round) {
    return coordinator.visit(round + "/inbjudningar").submit(round + "/inbjudningar/utskick");
  }

  /** Somebody answers everything by their own link and hands in. */
  static void handIn(Town town, String own) {
    var person = town.stranger().visit(own);
    var link = person.path();
    person.submit(link);
    while (person.path().contains("/svara/")) {
      person.submit(person.path(), Map.of("answer", "3"));
    }
    person.submit(link + "/inlamning");
    assertThat(person.heading()).startsWith("Tack!");
  }

  /** So many addresses, all of one group. */
  static String list(int number, String group) {
    return IntStream.range(0, number)
        .mapToObj(i -> address(i) + ";" + group)
        .collect(Collectors.joining("\n"));
  }

  static String address(int i) {
    return "person%03d@kommun.example".formatted(i);
  }
}
