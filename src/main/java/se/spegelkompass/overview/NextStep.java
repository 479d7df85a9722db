package se.spegelkompass.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.spegelkompass.round.Round;

/**
 * The one thing to do next, derived from what there is.
 *
 * @param key of its texts
 * @param href where it is done
 */
record NextStep(String key, String href) {

  static NextStep of(List<Round> rounds, boolean hasEvaluation) {
    var closed = rounds.stream().anyMatch(Round::isClosed);
    if (closed && hasEvaluation) {
      return new NextStep("compare", "/jamforelse");
    }
    var open = first(rounds, Round::isOpen);
    if (open.isPresent()) {
      return new NextStep("answers", open.get());
    }
    var draft = first(rounds, Round::isDraft);
    if (draft.isPresent()) {
      return new NextStep("open", draft.get());
    }
    return closed
        ? new NextStep("evaluation", "/utvarderingar/ny")
        : new NextStep("round", "/matningar/ny");
  }

  private static Optional<String> first(List<Round> rounds, Predicate<Round> which) {
    return rounds.stream().filter(which).findFirst().map(round -> "/matningar/" + round.id());
  }
}
