package se.spegelkompass.evaluation.library;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;

/** The evaluations that a mean can be computed over. */
@Singleton
class LibraryEntries {

  private static final String OWN = "own";

  private final Evaluations evaluations;

  LibraryEntries(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  List<LibraryMeans.Entry> of(Coordinator coordinator, boolean own) {
    var occasions = evaluations.occasions(coordinator.municipalityId());
    return evaluations.all(coordinator.municipalityId()).stream()
        .filter(it -> own || !it.isOwn())
        .map(it -> entry(it, coordinator, occasions.get(it.id())))
        .toList();
  }

  private static LibraryMeans.Entry entry(
      Evaluation evaluation, Coordinator coordinator, @Nullable Integer occasion) {
    var municipality =
        evaluation.isOwn()
            ? new OtherMunicipality(OWN, coordinator.municipalityName())
            : OtherMunicipality.of(evaluation);
    return new LibraryMeans.Entry(
        municipality.key(),
        municipality.name(),
        evaluation,
        occasion == null ? OptionalInt.empty() : OptionalInt.of(occasion));
  }
}
