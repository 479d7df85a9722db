package se.spegelkompass.invite;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.spegelkompass.Person;

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
