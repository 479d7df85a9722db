package se.spegelkompass.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A round (mätning): one self-assessment.
 *
 * @param editionHash the hash of the edition's text that is asked
 * @param lastDay the last day to answer, in Sweden
 * @param k the fewest answers behind a shown result, at least 5; fixed when the round opens
 * @param closedOn the day it closed, in Sweden; empty before
 * @param groups the groups asked, in their fixed order
 */
public record Round(
    long id,
    long municipalityId,
    String name,
    String editionId,
    String editionHash,
    LocalDate lastDay,
    int k,
    RoundStatus status,
    Optional<LocalDate> closedOn,
    List<Group> groups) {

  public Round {
    groups = List.copyOf(groups);
  }

  /** One of its groups. */
  public Optional<Group> group(long id) {
    return groups.stream().filter(group -> group.id() == id).findFirst();
  }

  public boolean isDraft() {
    return status == RoundStatus.DRAFT;
  }

  public boolean isOpen() {
    return status == RoundStatus.OPEN;
  }

  public boolean isClosed() {
    return status == RoundStatus.CLOSED;
  }

  /** Whether the last day is over, whatever has become of the round. */
  public boolean isOver(LocalDate today) {
    return lastDay.isBefore(today);
  }
}
