package se.spegelkompass.score.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.respond.Answer;

/**
 * Ballots in shorthand: {@code "1.1-a=5 1.1-b=?"} is the highest step on one item and vet inte on
 * another; {@code -} is inte aktuellt.
 */
final class Ballots {

  private Ballots() {}

  static Ballot ballot(long group, String answers) {
    return new Ballot(group, answers(answers));
  }

  /** The same answers from many respondents. */
  static List<Ballot> ballots(int count, long group, String answers) {
    return Collections.nCopies(count, ballot(group, answers));
  }

  @SafeVarargs
  static List<Ballot> all(List<Ballot>... parts) {
    var all = new ArrayList<Ballot>();
    for (var part : parts) {
      all.addAll(part);
    }
    return all;
  }

  /** One ballot for each of the given steps on one item. */
  static List<Ballot> onSteps(long group, String item, int... steps) {
    return Arrays.stream(steps).mapToObj(step -> ballot(group, item + "=" + step)).toList();
  }

  private static Map<String, Answer> answers(String text) {
    return text.isEmpty()
        ? Map.of()
        : Stream.of(text.split(" "))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> answer(pair[1])));
  }

  static Answer answer(String mark) {
    return switch (mark) {
      case "?" -> new Answer.NotKnown();
      case "-" -> new Answer.NotApplicable();
      default -> new Answer.OnStep(Integer.parseInt(mark));
    };
  }
}
