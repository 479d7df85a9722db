package se.spegelkompass.score;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.Contribution;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.score.estimate.Precision;
import se.spegelkompass.score.estimate.Score;

/** The stored snapshots. Every page reads them; nothing is computed from answers again. */
@Singleton
public class PreScores {

  /** The part that is all groups together. */
  private static final int OVERALL = 0;

  private static final Score NOTHING = new Score(Map.of(), Map.of());

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
    var writing = new Writing(repository, round);
    writing.overall(preScore);
    for (int i = 0; i < preScore.groups().size(); i++) {
      writing.group(i + 1, preScore.groups().get(i));
    }
    writing.contributions(preScore.contributions());
  }

  /** Writes one round's snapshot, row by row. */
  private record Writing(PreScoreRepository repository, Round round) {

    void overall(PreScore preScore) {
      repository.addPart(
          round.municipalityId(), round.id(), OVERALL, preScore.responses(), null, 1, preScore.k());
      score(OVERALL, preScore.overall());
    }

    void group(int part, GroupScore group) {
      repository.addPart(
          round.municipalityId(),
          round.id(),
          part,
          group.responses(),
          group.population().isPresent() ? group.population().getAsInt() : null,
          group.weight(),
          group.k());
      score(part, group.score());
      group
          .groups()
          .forEach(id -> repository.addGroup(round.municipalityId(), round.id(), part, id));
    }

    void contributions(Map<Integer, List<Contribution>> contributions) {
      contributions.forEach((area, all) ->
          all.forEach(it ->
              repository.addContribution(
                  round.municipalityId(),
                  round.id(),
                  it.part() + 1,
                  area,
                  it.responses(),
                  it.variance(),
                  it.cautious())));
    }

    private void score(int part, Score score) {
      score.cells().forEach((id, cell) -> cell(CellRow.of(part, id, cell)));
      score.sums().forEach((area, precision) -> sum(part, area, precision));
    }

    private void cell(CellRow row) {
      repository.addCell(
          round.municipalityId(),
          round.id(),
          row.part(),
          row.subQuestionId(),
          row.responses(),
          row.share(),
          row.notKnown(),
          row.steps(),
          row.respondentsVariance(),
          row.variance(),
          row.degreesOfFreedom());
    }

    private void sum(int part, int area, Precision precision) {
      repository.addSum(
          round.municipalityId(),
          round.id(),
          part,
          area,
          precision.variance(),
          precision.degreesOfFreedom());
    }
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
            .map(part -> {
              var ids = groupsByPart.getOrDefault(part.part(), List.of());
              var score = scores.getOrDefault(part.part(), NOTHING);
              return part.groupScore(ids, isOthers(round, ids), round.k(), score);
            })
            .toList();
    return new PreScore(
        round.k(),
        groups,
        leftOut(round, groups),
        scores.getOrDefault(OVERALL, NOTHING),
        contributions(round));
  }

  /** Groups that do not belong together by the coordinator's choice are Övriga. */
  private static boolean isOthers(Round round, List<Long> groups) {
    return round.groups().stream()
            .filter(group -> groups.contains(group.id()))
            .map(Group::result)
            .distinct()
            .count()
        > 1;
  }

  private Map<Integer, Score> scores(Round round) {
    var sums =
        repository.sums(round.municipalityId(), round.id()).stream()
            .collect(
                Collectors.groupingBy(
                    SumRow::part, Collectors.toMap(SumRow::area, SumRow::precision)));
    var cells =
        repository.cells(round.municipalityId(), round.id()).stream()
            .collect(
                Collectors.groupingBy(
                    CellRow::part, Collectors.toMap(CellRow::subQuestionId, CellRow::cell)));
    return cells.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, it -> score(it.getValue(), sums, it.getKey())));
  }

  private static Score score(
      Map<String, Cell> cells, Map<Integer, Map<Integer, Precision>> sums, int part) {
    return new Score(cells, sums.getOrDefault(part, Map.of()));
  }

  private Map<Integer, List<Contribution>> contributions(Round round) {
    return repository.contributions(round.municipalityId(), round.id()).stream()
        .collect(
            Collectors.groupingBy(
                ContributionRow::area,
                Collectors.mapping(ContributionRow::contribution, Collectors.toList())));
  }

  private static List<Long> leftOut(Round round, List<GroupScore> groups) {
    return round.groups().stream()
        .map(Group::id)
        .filter(id -> groups.stream().noneMatch(group -> group.groups().contains(id)))
        .toList();
  }
}
