package se.spegelkompass.edition;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.EditionCheck;
import se.spegelkompass.framework.EditionCheck.Outcome;
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

  /** What can come of publishing. */
  sealed interface Published {

    /** It is published. */
    record Done(Edition edition) implements Published {}

    /** It is not, and why. */
    record Refused(List<Fault> faults) implements Published {}
  }

  Outcome check(long municipalityId, Folder folder) {
    return switch (EditionCheck.check(folder.texts(), packed)) {
      case Outcome.Broken broken -> broken;
      case Outcome.Good good ->
          repository
                  .findByMunicipalityIdAndEditionId(municipalityId, good.edition().id())
                  .isPresent()
              ? new Outcome.Broken(List.of(used(good.edition())))
              : good;
    };
  }

  Published publish(long municipalityId, Folder folder) {
    return switch (check(municipalityId, folder)) {
      case Outcome.Broken(var faults) -> new Published.Refused(faults);
      case Outcome.Good(var edition) -> publish(municipalityId, edition, folder);
    };
  }

  private Published publish(long municipalityId, Edition edition, Folder folder) {
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
      return new Published.Refused(List.of(used(edition)));
    }
  }

  /** The id of an edition stands for one text; where in the file it is written does not matter. */
  private static Fault used(Edition edition) {
    return new Fault("edition.yml", 0, FaultKind.EDITION_ID_USED, List.of(edition.id()));
  }
}
