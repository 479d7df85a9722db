package se.spegelkompass.round;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.web.NotFound;

/** The groups of rounds. Who may change them, and when, is for {@link Rounds} to say. */
@Singleton
class RoundGroups {

  private final GroupRepository repository;

  RoundGroups(GroupRepository repository) {
    this.repository = repository;
  }

  List<GroupRow> of(long municipalityId, long roundId) {
    return repository.findByMunicipalityIdAndRoundIdOrderById(municipalityId, roundId);
  }

  Map<Long, List<GroupRow>> byRound(long municipalityId) {
    return repository.findByMunicipalityIdOrderById(municipalityId).stream()
        .collect(Collectors.groupingBy(GroupRow::roundId));
  }

  /** The group behind an open link. */
  Optional<GroupRow> behind(String link) {
    return repository.findByLinkToken(link);
  }

  Optional<String> link(long municipalityId, long groupId) {
    return repository.findByMunicipalityIdAndId(municipalityId, groupId).map(GroupRow::linkToken);
  }

  /** Gives each group of a round its link. */
  void link(Round round) {
    round
        .groups()
        .forEach(
            group -> repository.link(round.municipalityId(), group.id(), Token.random().value()));
  }

  void add(long municipalityId, long roundId, Draft draft) {
    draft
        .groups()
        .forEach(asked -> repository.save(GroupRow.fresh(municipalityId, roundId, asked, true)));
  }

  /** Groups that stay are kept: people may already have been invited to them. */
  void change(long municipalityId, long roundId, Draft draft) {
    var before = of(municipalityId, roundId);
    var kept = new HashSet<Long>();
    for (var asked : draft.groups()) {
      var same = before.stream().filter(row -> isSame(row, asked)).findFirst();
      if (same.isEmpty()) {
        repository.save(GroupRow.fresh(municipalityId, roundId, asked, true));
        continue;
      }
      kept.add(same.get().key());
      repository.change(
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
        .forEach(id -> repository.remove(municipalityId, id));
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
   * Shows a group's results together with another's, or by itself again.
   *
   * @throws NotFound if the round has no such group, or it would go into itself
   */
  void merge(Round round, long groupId, OptionalLong into) {
    var group = group(round, groupId);
    if (into.isEmpty()) {
      repository.separate(round.municipalityId(), group.id());
      return;
    }
    var target = group(round, into.getAsLong()).result();
    if (target == group.id()) {
      throw new NotFound();
    }
    repository.merge(round.municipalityId(), group.id(), target);
  }

  void openLink(Round round, long groupId, boolean open) {
    repository.openLink(round.municipalityId(), group(round, groupId).id(), open);
  }

  private static Group group(Round round, long id) {
    return round.group(id).orElseThrow(NotFound::new);
  }
}
