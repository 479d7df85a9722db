package se.spegelkompass.score;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;

/** The stored snapshots. Every page reads them; nothing is computed from answers again. */
@Singleton
public class PreScores {

  /** The part that is all groups together. */
  private static final int OVERALL = 0;

  private final PreScoreRepository repository;
  private final Rounds rounds;

  PreScores(PreScoreRepository repository, Rounds rounds) {
    this.repository = repository;
    this.rounds = rounds;
  }

  /**
   * The pre-score of a closed round, exactly as it was computed at closing.
   *
   * @return empty if the municipality has no such round, or the round is not closed
   */
  public Optional<PreScore> find(long municipalityId, long roundId) {
    var parts = repository.parts(municipalityId, roundId);
    return parts.isEmpty()
        ? Optional.empty()
        : rounds.find(municipalityId, roundId).map(round -> read(round, parts));
  }

  @Transactional
  void store(Round round, PreScore preScore) {
    addPart(round, OVERALL, preScore.responses(), preScore.overall());
    for (var group : preScore.groups()) {
      var part = preScore.groups().indexOf(group) + 1;
      addPart(round, part, group.responses(), group.score());
      group
          .groups()
          .forEach(id -> repository.addGroup(round.municipalityId(), round.id(), part, id));
    }
  }

  private void addPart(Round round, int part, int responses, Score score) {
    repository.addPart(round.municipalityId(), round.id(), part, responses);
    score
        .cells()
        .forEach((subQuestionId, cell) ->
            repository.addCell(
                round.municipalityId(),
                round.id(),
                part,
                subQuestionId,
                cell.responses(),
                nullable(cell.share()),
                nullable(cell.notKnown())));
  }

  private PreScore read(Round round, List<PartRow> parts) {
    var groupsByPart =
        repository.groups(round.municipalityId(), round.id()).stream()
            .collect(
                Collectors.groupingBy(
                    PartGroupRow::part,
                    Collectors.mapping(PartGroupRow::roundGroupId, Collectors.toList())));
    var scores = scores(round);
    var groups =
        parts.stream()
            .filter(part -> part.part() != OVERALL)
            .map(part ->
                groupScore(
                    round,
                    groupsByPart.getOrDefault(part.part(), List.of()),
                    part.responses(),
                    scores.getOrDefault(part.part(), NOTHING)))
            .toList();
    return new PreScore(
        round.k(), groups, leftOut(round, groups), scores.getOrDefault(OVERALL, NOTHING));
  }

  /** Groups that do not belong together by the coordinator's choice are Övriga. */
  private static GroupScore groupScore(Round round, List<Long> groups, int responses, Score score) {
    var results =
        round.groups().stream()
            .filter(group -> groups.contains(group.id()))
            .map(Group::result)
            .distinct()
            .count();
    return new GroupScore(groups, results > 1, responses, score);
  }

  private static final Score NOTHING = new Score(Map.of());

  private Map<Integer, Score> scores(Round round) {
    return repository.cells(round.municipalityId(), round.id()).stream()
        .collect(
            Collectors.groupingBy(
                CellRow::part,
                Collectors.collectingAndThen(
                    Collectors.toMap(CellRow::subQuestionId, CellRow::cell), Score::new)));
  }

  private static List<Long> leftOut(Round round, List<GroupScore> groups) {
    return round.groups().stream()
        .map(Group::id)
        .filter(id -> groups.stream().noneMatch(group -> group.groups().contains(id)))
        .toList();
  }

  private static @Nullable Double nullable(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
