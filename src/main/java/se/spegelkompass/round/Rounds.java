package se.spegelkompass.round;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.edition.AvailableEditions;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.web.NotFound;

/** A municipality's rounds. Every look-up says which municipality. */
@Singleton
public class Rounds {

  private final RoundRepository rounds;
  private final GroupRepository groups;
  private final AvailableEditions editions;
  private final ApplicationEventPublisher<RoundClosed> closed;

  Rounds(
      RoundRepository rounds,
      GroupRepository groups,
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
    return LocalDate.ofInstant(moment, ZoneId.of("Europe/Stockholm"));
  }

  /** Newest first. */
  public List<Round> all(long municipalityId) {
    var byRound =
        groups.findByMunicipalityIdOrderById(municipalityId).stream()
            .collect(Collectors.groupingBy(GroupRow::roundId));
    return rounds.findByMunicipalityIdOrderByIdDesc(municipalityId).stream()
        .map(row -> row.round(byRound.getOrDefault(row.key(), List.of())))
        .toList();
  }

  public Optional<Round> find(long municipalityId, long id) {
    return rounds.findByMunicipalityIdAndId(municipalityId, id).map(this::withGroups);
  }

  /** A closed round, and the day it closed. */
  public record Closed(long id, String name, LocalDate closedOn) {}

  /** The municipality's closed rounds, newest first. */
  public List<Closed> closed(long municipalityId) {
    return rounds.findByMunicipalityIdOrderByIdDesc(municipalityId).stream()
        .flatMap(row ->
            Stream.ofNullable(row.closedOn()).map(day -> new Closed(row.key(), row.name(), day)))
        .toList();
  }

  /** The round and group behind an open link. */
  public Optional<Asking> asking(String link) {
    return groups
        .findByLinkToken(link)
        .flatMap(group ->
            find(group.municipalityId(), group.roundId())
                .map(round -> new Asking(round, group.group())));
  }

  /** The token of a group's open link. */
  public Optional<String> link(long groupId) {
    return groups.findById(groupId).map(GroupRow::linkToken);
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
    addGroups(municipalityId, row.key(), draft);
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
          changeGroups(municipalityId, id, draft);
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
          round
              .groups()
              .forEach(group -> groups.link(municipalityId, group.id(), Token.random().value()));
        });
  }

  /**
   * Closes an open round for good. What must happen with it happens in the same transaction, while
   * no answer can come in.
   */
  @Transactional
  public Moved close(long municipalityId, long id, Consumer<Round> whileHeld) {
    return move(
        municipalityId,
        id,
        RoundStatus.OPEN,
        round -> {
          whileHeld.accept(round);
          rounds.close(municipalityId, id, today());
          closed.publishEvent(new RoundClosed(municipalityId, id));
        });
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
    whileHeld.accept(held.get());
    rounds.close(overdue.municipalityId(), overdue.id(), today);
    closed.publishEvent(new RoundClosed(overdue.municipalityId(), overdue.id()));
    return true;
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

  private void addGroups(long municipalityId, long roundId, Draft draft) {
    draft
        .groups()
        .forEach(asked -> groups.save(GroupRow.fresh(municipalityId, roundId, asked, true)));
  }

  /** Groups that stay are kept: people may already have been invited to them. */
  private void changeGroups(long municipalityId, long roundId, Draft draft) {
    var before = groups.findByMunicipalityIdAndRoundIdOrderById(municipalityId, roundId);
    var kept = new HashSet<Long>();
    for (var asked : draft.groups()) {
      var same = before.stream().filter(row -> isSame(row, asked)).findFirst();
      if (same.isEmpty()) {
        groups.save(GroupRow.fresh(municipalityId, roundId, asked, true));
        continue;
      }
      kept.add(same.get().key());
      groups.change(
          municipalityId,
          same.get().key(),
          asked.kind(),
          asked.choices().name().orElse(null),
          GroupRow.boxed(asked.population()),
          BigDecimal.valueOf(asked.choices().weight()),
          GroupRow.boxed(asked.choices().k()),
          GroupRow.boxed(asked.choices().minutes()));
    }
    before.stream()
        .map(GroupRow::key)
        .filter(id -> !kept.contains(id))
        .forEach(id -> groups.remove(municipalityId, id));
  }

  /** The groups that a change would take away. */
  static List<Group> removedBy(Round round, Draft draft) {
    return round.groups().stream()
        .filter(group ->
            draft.groups().stream()
                .noneMatch(it -> isSame(it, group.standard(), group.kind(), group.id())))
        .toList();
  }

  private static boolean isSame(GroupRow row, Draft.Asked asked) {
    return isSame(asked, row.standard(), row.kind(), row.key());
  }

  private static boolean isSame(Draft.Asked asked, boolean standard, GroupKind kind, long id) {
    return asked.standard()
        ? standard && kind == asked.kind()
        : !standard && OptionalLong.of(id).equals(asked.id());
  }

  /**
   * Shows the results of a draft's group together with another's, or by itself again.
   *
   * @param into the group it goes into; empty to let it stand for itself
   * @throws NotFound if the round has no such group, or it would go into itself
   */
  @Transactional
  public Moved merge(long municipalityId, long id, long groupId, OptionalLong into) {
    return move(
        municipalityId,
        id,
        RoundStatus.DRAFT,
        round -> {
          var group = group(round, groupId);
          if (into.isEmpty()) {
            groups.separate(municipalityId, group.id());
            return;
          }
          var target = group(round, into.getAsLong()).result();
          if (target == group.id()) {
            throw new NotFound();
          }
          groups.merge(municipalityId, group.id(), target);
        });
  }

  /** Lets anybody with the group's link answer, or only those who are invited. */
  @Transactional
  public void openLink(Round round, long groupId, boolean open) {
    groups.openLink(round.municipalityId(), group(round, groupId).id(), open);
  }

  private static Group group(Round round, long id) {
    return round.groups().stream()
        .filter(group -> group.id() == id)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private Round withGroups(RoundRow row) {
    return row.round(
        groups.findByMunicipalityIdAndRoundIdOrderById(row.municipalityId(), row.key()));
  }
}
