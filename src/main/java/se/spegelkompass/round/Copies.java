package se.spegelkompass.round;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import se.spegelkompass.edition.AvailableEditions;

/**
 * New drafts with what was chosen for another round. Links, invitations and answers stay behind.
 */
@Singleton
class Copies {

  private static final int WEEKS = 3;

  private final RoundRepository rounds;
  private final GroupRepository groups;
  private final AvailableEditions editions;

  Copies(RoundRepository rounds, GroupRepository groups, AvailableEditions editions) {
    this.rounds = rounds;
    this.groups = groups;
    this.editions = editions;
  }

  /**
   * Makes a draft like a round; it asks the newest edition where the round's is no longer there.
   *
   * @param word what follows the name in brackets
   * @return the draft's id
   */
  @Transactional
  long copy(Round round, String word, LocalDate today) {
    var municipality = round.municipalityId();
    var edition = editions.find(municipality, round.editionId()).orElseGet(editions::newest);
    var draft =
        rounds.save(
            new RoundRow(
                null,
                municipality,
                CopyName.of(round.name(), names(municipality), word),
                edition.id(),
                edition.hash(),
                today.plusWeeks(WEEKS),
                round.k(),
                RoundStatus.DRAFT,
                null));
    copyGroups(round, draft.key());
    return draft.key();
  }

  private List<String> names(long municipality) {
    return rounds.findByMunicipalityIdOrderByIdDesc(municipality).stream()
        .map(RoundRow::name)
        .toList();
  }

  private void copyGroups(Round round, long draft) {
    var municipality = round.municipalityId();
    var copies = new HashMap<Long, Long>();
    for (var group : round.groups()) {
      var row = GroupRow.fresh(municipality, draft, Draft.Asked.again(group), group.openLink());
      copies.put(group.id(), groups.save(row).key());
    }
    for (var group : round.groups()) {
      if (group.mergedInto().isPresent()) {
        groups.merge(
            municipality,
            Objects.requireNonNull(copies.get(group.id())),
            Objects.requireNonNull(copies.get(group.mergedInto().get())));
      }
    }
  }
}
