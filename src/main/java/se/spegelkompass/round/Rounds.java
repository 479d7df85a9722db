package se.spegelkompass.round;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import se.spegelkompass.edition.AvailableEditions;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Sweden;

/** A municipality's rounds. Every look-up says which municipality. */
@Singleton
public class Rounds {

  private final RoundRepository rounds;
  private final RoundGroups groups;
  private final AvailableEditions editions;
  private final ApplicationEventPublisher<RoundClosed> closed;

  Rounds(
      RoundRepository rounds,
      RoundGroups groups,
      AvailableEditions editions,
      ApplicationEventPublisher<RoundClosed> closed) {
    this.rounds = rounds;
    this.groups = groups;
    this.editions = editions;
    this.closed = closed;
  }

  /** The day it is where the municipalities are. */
  public static LocalDate today() {
    return day(Instant.now());
  }

  /** The day it is there at some moment. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Sweden.ZONE);
  }

  /** Newest first. */
  public List<Round> all(long municipalityId) {
    var byRound = groups.byRound(municipalityId);
    return rounds.findByMunicipalityIdOrderByIdDesc(municipalityId).stream()
        .map(row -> row.round(byRound.getOrDefault(row.key(), List.of())))
        .toList();
  }

  public Optional<Round> find(long municipalityId, long id) {
    return rounds.findByMunicipalityIdAndId(municipalityId, id).map(this::withGroups);
  }

  /**
   * A round that must be there.
   *
   * @throws NotFound if the municipality has none of that id
   */
  public Round require(long municipalityId, long id) {
    return find(municipalityId, id).orElseThrow(NotFound::new);
  }

  /** The round and group behind an open link. */
  public Optional<Asking> asking(String link) {
    return groups
        .behind(link)
        .flatMap(group ->
            find(group.municipalityId(), group.roundId())
                .map(round -> new Asking(round, group.group())));
  }

  /** The token of a group's open link. */
  public Optional<String> link(long municipalityId, long groupId) {
    return groups.link(municipalityId, groupId);
  }

  /** A round as the people of one group meet it. */
  public record Asking(Round round, Group group) {}

  /** The edition that a round asks. */
  public Edition edition(Round round) {
    return editions
        .find(round.municipalityId(), round.editionId())
        .orElseThrow(() -> new IllegalStateException("no edition " + round.editionId()));
  }

  @Transactional
  public long create(long municipalityId, Draft draft) {
    var row =
        rounds.save(
            new RoundRow(
                null,
                municipalityId,
                draft.name(),
                draft.edition().id(),
                draft.edition().hash(),
                draft.lastDay(),
                draft.k(),
                RoundStatus.DRAFT,
                null));
    groups.add(municipalityId, row.key(), draft);
    return row.key();
  }

  /** Changes a round that has not opened. */
  @Transactional
  public Moved change(long municipalityId, long id, Draft draft) {
    return move(
        municipalityId,
        id,
        RoundStatus.DRAFT,
        round -> {
          rounds.change(
              municipalityId,
              id,
              draft.name(),
              draft.edition().id(),
              draft.edition().hash(),
              draft.lastDay(),
              draft.k());
          groups.change(municipalityId, id, draft);
        });
  }

  /** Removes a round that has not opened. */
  @Transactional
  public Moved remove(long municipalityId, long id) {
    return move(municipalityId, id, RoundStatus.DRAFT, round -> rounds.remove(municipalityId, id));
  }

  /** Opens a draft: from now on each group has a link, and nothing else can change. */
  @Transactional
  public Moved open(long municipalityId, long id, LocalDate today) {
    var held = rounds.hold(municipalityId, id);
    if (held.isPresent() && held.get().lastDay().isBefore(today)) {
      return new Moved.LastDayPassed();
    }
    return move(
        municipalityId,
        id,
        RoundStatus.DRAFT,
        round -> {
          rounds.open(municipalityId, id, edition(round).hash());
          groups.link(round);
        });
  }

  /**
   * Closes an open round for good. What must happen with it happens in the same transaction, while
   * no answer can come in.
   */
  @Transactional
  public Moved close(long municipalityId, long id, Consumer<Round> whileHeld) {
    return move(municipalityId, id, RoundStatus.OPEN, round -> close(round, today(), whileHeld));
  }

  /** Open rounds whose last day is over, in all municipalities. */
  public List<OverdueRound> overdue(LocalDate today) {
    return rounds.overdue(today);
  }

  /**
   * Closes a round as by hand, if it is still open and its last day is still over once it is held.
   *
   * @return false if somebody else has closed it, or its last day has been moved
   */
  @Transactional
  public boolean closeOverdue(OverdueRound overdue, LocalDate today, Consumer<Round> whileHeld) {
    var held = rounds.hold(overdue.municipalityId(), overdue.id()).map(this::withGroups);
    if (held.filter(round -> round.isOpen() && round.isOver(today)).isEmpty()) {
      return false;
    }
    close(held.get(), today, whileHeld);
    return true;
  }

  private void close(Round held, LocalDate today, Consumer<Round> whileHeld) {
    whileHeld.accept(held);
    rounds.close(held.municipalityId(), held.id(), today);
    closed.publishEvent(new RoundClosed(held.municipalityId(), held.id()));
  }

  /** Gives an open round another last day. */
  @Transactional
  public Moved moveLastDay(long municipalityId, long id, LocalDate lastDay) {
    return move(
        municipalityId,
        id,
        RoundStatus.OPEN,
        round -> rounds.moveLastDay(municipalityId, id, lastDay));
  }

  private Moved move(long municipalityId, long id, RoundStatus from, Consumer<Round> step) {
    var held = rounds.hold(municipalityId, id);
    if (held.isEmpty()) {
      throw new NotFound();
    }
    if (held.get().status() != from) {
      return new Moved.Refused(held.get().status());
    }
    step.accept(withGroups(held.get()));
    return new Moved.Done();
  }

  /**
   * Shows the results of a draft's group together with another's, or by itself again.
   *
   * @param into the group it goes into; empty to let it stand for itself
   * @throws NotFound if the round has no such group, or it would go into itself
   */
  @Transactional
  public Moved merge(long municipalityId, long id, long groupId, OptionalLong into) {
    return move(municipalityId, id, RoundStatus.DRAFT, round -> groups.merge(round, groupId, into));
  }

  /** Lets anybody with the group's link answer, or only those who are invited. */
  @Transactional
  public void openLink(Round round, long groupId, boolean open) {
    groups.openLink(round, groupId, open);
  }

  private Round withGroups(RoundRow row) {
    return row.round(groups.of(row.municipalityId(), row.key()));
  }
}
