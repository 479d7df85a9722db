package se.spegelkompass.score.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.spegelkompass.framework.Edition;

/**
 * Tries to find out what a group answered whose figures are hidden. It knows how figures are
 * counted, all weights and all counts ({@link Turnout}), and reads everything published. Which
 * groups a figure for all together counts it is not told: it guesses by the counts ({@link
 * Guesses}), and sets up the linear relations that then hold ({@link Published}). What is possible
 * under any guess that does not contradict what is published, is possible.
 */
final class Attacker {

  private final Published published;
  private final Targets targets;
  private int programmes;

  Attacker(Edition edition, AwkwardRound round, PreScore preScore, Reading reading) {
    this.published = new Published(edition, round, preScore, reading);
    this.targets = new Targets(edition, round, preScore);
  }

  /**
   * What was found out.
   *
   * @param range where the group's figure must lie; if that is {@code target.known()} or wider, the
   *     attack has failed
   */
  record Finding(Target target, Range range) {

    boolean isSuccess() {
      return !range.covers(target.known());
    }
  }

  /** How many linear programmes it took. */
  int programmes() {
    return programmes;
  }

  /** Attacks everything that should be safe. */
  List<Finding> attack(Measure measure) {
    return IntStream.range(0, published.subQuestions())
        .boxed()
        .flatMap(s -> attack(measure, s, targets.of(measure, s)).stream())
        .toList();
  }

  /** Tries guess after guess, as long as there is something that it seems to pin. */
  private List<Finding> attack(Measure measure, int subQuestion, List<Target> targets) {
    var found = new HashMap<Unknown, Range>();
    for (var guesses : published.guesses(measure, subQuestion)) {
      var next = guesses.iterator();
      var open = targets;
      while (!open.isEmpty() && next.hasNext()) {
        attack(measure, subQuestion, next.next(), open, found);
        open = pinned(targets, found);
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return targets.stream()
        .map(it -> new Finding(it, found.getOrDefault(it.unknown(), Range.WHOLE)))
        .toList();
  }

  /** If the guess contradicts the sums, what it took for sure of other sub-questions is wrong. */
  private void attack(
      Measure measure,
      int subQuestion,
      Guess guess,
      List<Target> targets,
      Map<Unknown, Range> found) {
    var all = new Programme(published.relations(measure, subQuestion, guess));
    if (!attack(all, targets, found)) {
      attack(new Programme(published.cells(measure, subQuestion, guess)), targets, found);
    }
  }

  /**
   * First all at once, as mostly all can be low, or high, together; then the others one by one.
   *
   * @return false if nothing is possible
   */
  private boolean attack(Programme programme, List<Target> targets, Map<Unknown, Range> found) {
    var seen = new HashMap<Unknown, Range>();
    if (!solve(programme, targets, seen)) {
      return false;
    }
    for (var target : pinned(targets, seen)) {
      solve(programme, List.of(target), seen);
    }
    targets.forEach(
        it -> found.merge(it.unknown(), seen.getOrDefault(it.unknown(), Range.WHOLE), Range::with));
    return true;
  }

  private static List<Target> pinned(List<Target> targets, Map<Unknown, Range> ranges) {
    return targets.stream()
        .filter(it -> {
          var range = ranges.get(it.unknown());
          return range == null || !range.covers(it.known());
        })
        .toList();
  }

  /** Returns false if nothing is possible. */
  private boolean solve(Programme programme, List<Target> targets, Map<Unknown, Range> seen) {
    var unknowns = targets.stream().map(Target::unknown).toList();
    for (var high : List.of(false, true)) {
      programmes++;
      var solution = programme.extreme(unknowns, high);
      if (solution.isEmpty()) {
        return false;
      }
      solution.get().forEach((it, value) -> seen.merge(it, Range.around(value, 0), Range::with));
    }
    return true;
  }
}
