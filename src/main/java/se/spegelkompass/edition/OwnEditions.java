package se.spegelkompass.edition;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.EditionCheck;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.Fault;
import se.spegelkompass.framework.FaultKind;

/**
 * A municipality's own editions. A published one is never changed or removed: rounds have asked it.
 */
@Singleton
class OwnEditions {

  private final Editions packed;
  private final OwnEditionRepository repository;

  OwnEditions(Editions packed, OwnEditionRepository repository) {
    this.packed = packed;
    this.repository = repository;
  }

  /** What a check finds. */
  sealed interface Checked {

    /** It can be published. */
    record Good(Edition edition) implements Checked {}

    /** It cannot. */
    record Broken(List<Fault> faults) implements Checked {}
  }

  /** What can come of publishing. */
  sealed interface Published {

    /** It is published. */
    record Done(Edition edition) implements Published {}

    /** It is not; checking says why. */
    record Refused() implements Published {}
  }

  Checked check(long municipalityId, Folder folder) {
    return switch (EditionCheck.check(folder.texts(), packed)) {
      case EditionCheck.Outcome.Broken(var faults) -> new Checked.Broken(faults);
      case EditionCheck.Outcome.Good(var edition) ->
          repository.findByMunicipalityIdAndEditionId(municipalityId, edition.id()).isPresent()
              ? new Checked.Broken(List.of(taken(edition)))
              : new Checked.Good(edition);
    };
  }

  Published publish(long municipalityId, Folder folder) {
    if (!(check(municipalityId, folder) instanceof Checked.Good(var edition))) {
      return new Published.Refused();
    }
    try {
      repository.save(
          new OwnEditionRow(
              null,
              municipalityId,
              edition.id(),
              edition.hash(),
              LocalDate.now(ZoneOffset.UTC),
              folder.zip()));
      return new Published.Done(edition);
    } catch (DataAccessException e) {
      // Somebody published the same id in the same moment; anything else must be seen.
      if (repository.findByMunicipalityIdAndEditionId(municipalityId, edition.id()).isEmpty()) {
        throw e;
      }
      return new Published.Refused();
    }
  }

  private static Fault taken(Edition edition) {
    return new Fault("edition.yml", 1, FaultKind.EDITION_ID_USED, List.of(edition.id()));
  }
}
