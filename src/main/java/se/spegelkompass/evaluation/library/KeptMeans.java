package se.spegelkompass.evaluation.library;

import java.util.Optional;
import java.util.OptionalInt;
import se.spegelkompass.evaluation.NewReference;
import se.spegelkompass.evaluation.ReferenceMean;

/** What was computed, as it is kept. */
final class KeptMeans {

  private KeptMeans() {}

  static NewReference of(LibraryMeans.Result.Means means, String base) {
    var span = LibraryMeans.span(means);
    return new NewReference(
        means.selection().edition(),
        base.substring(0, Math.min(NewReference.LONGEST_BASE, base.length())),
        OptionalInt.of(means.counted().size()),
        OptionalInt.of(span.getFirst().getYear()),
        OptionalInt.of(span.getLast().getYear()),
        Optional.of(means.total()),
        means.areas(),
        means.subQuestions(),
        means.counted().stream()
            .map(it -> new ReferenceMean.Member(it.name(), it.evaluation().evaluatedOn()))
            .toList());
  }
}
