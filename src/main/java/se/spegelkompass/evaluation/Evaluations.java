package se.spegelkompass.evaluation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A municipality's official evaluations. Every look-up says which municipality. */
@Singleton
public class Evaluations {

  private final EvaluationRepository evaluations;
  private final PointRepository points;
  private final AreaRepository areas;
  private final Contents contents;
  private final Sources sources;

  Evaluations(
      EvaluationRepository evaluations,
      PointRepository points,
      AreaRepository areas,
      Contents contents,
      Sources sources) {
    this.evaluations = evaluations;
    this.points = points;
    this.areas = areas;
    this.contents = contents;
    this.sources = sources;
  }

  /**
   * The municipality's own first, newest evaluation month first; then points it has borrowed; then
   * those of municipalities in the library.
   */
  public List<Evaluation> all(long municipalityId) {
    var pointsOf =
        points.findByMunicipalityId(municipalityId).stream()
            .collect(Collectors.groupingBy(PointRow::evaluationId));
    var areasOf =
        areas.findByMunicipalityId(municipalityId).stream()
            .collect(Collectors.groupingBy(AreaRow::evaluationId));
    return evaluations.ownAndNewestFirst(municipalityId).stream()
        .map(row ->
            row.evaluation(
                pointsOf.getOrDefault(row.key(), List.of()),
                areasOf.getOrDefault(row.key(), List.of())))
        .toList();
  }

  /** Which of its municipality's evaluations each one was, by id, where that is known. */
  public Map<Long, Integer> occasions(long municipalityId) {
    var occasions = new HashMap<Long, Integer>();
    evaluations
        .ownAndNewestFirst(municipalityId)
        .forEach(row ->
            Optional.ofNullable(row.occasion()).ifPresent(it -> occasions.put(row.key(), it)));
    return occasions;
  }

  /** Empty for one that does not exist or belongs to another municipality. */
  public Optional<Evaluation> find(long municipalityId, long id) {
    return details(municipalityId, id).map(EvaluationDetails::evaluation);
  }

  /** The figures of one evaluation as they are kept. */
  public Optional<EvaluationDetails> details(long municipalityId, long id) {
    return evaluations
        .findByMunicipalityIdAndId(municipalityId, id)
        .map(row ->
            new EvaluationDetails(
                row,
                points.findByMunicipalityIdAndEvaluationId(municipalityId, id),
                areas.findByMunicipalityIdAndEvaluationId(municipalityId, id)));
  }

  /** What stands in an evaluation besides its figures. */
  public EvaluationTexts texts(long municipalityId, long id) {
    return new EvaluationTexts(
        contents.findings(municipalityId, id),
        contents.tags(municipalityId, id),
        contents.narratives(municipalityId, id),
        contents.examples(municipalityId, id));
  }

  /** Says which sub-questions each finding of an evaluation is about. */
  @Transactional
  void tag(long municipalityId, long id, Map<Long, Set<String>> subQuestions) {
    contents
        .findings(municipalityId, id)
        .forEach(finding ->
            contents.tag(
                municipalityId, finding, subQuestions.getOrDefault(finding.key(), Set.of())));
  }

  /** The report that an evaluation was read from. */
  public Optional<Source> source(long municipalityId, long id) {
    return evaluations
        .findByMunicipalityIdAndId(municipalityId, id)
        .flatMap(row -> Optional.ofNullable(row.sourceId()))
        .flatMap(source -> sources.find(municipalityId, source));
  }

  /** The evaluation that was read from a file. */
  public Optional<Long> from(long municipalityId, Source source) {
    return evaluations
        .findByMunicipalityIdAndSourceId(municipalityId, source.id())
        .map(EvaluationRow::key);
  }

  /**
   * Keeps an evaluation; the same submission is kept once.
   *
   * @return its id, also when it was kept before
   */
  @Transactional
  public long store(long municipalityId, NewEvaluation evaluation) {
    evaluations.hold(municipalityId);
    var rows = new NewRows(municipalityId, evaluation);
    var earlier =
        evaluations.findByMunicipalityIdAndSubmission(
            municipalityId, evaluation.submission().toString());
    if (earlier.isPresent()) {
      return earlier.get().key();
    }
    var id = evaluations.save(rows.evaluation()).key();
    add(id, rows);
    return id;
  }

  /** Puts other figures and texts in the place of those that are kept; the edition stays. */
  @Transactional
  public void correct(long municipalityId, long id, NewEvaluation evaluation) {
    var before = texts(municipalityId, id);
    var rows = new NewRows(municipalityId, evaluation);
    var row = rows.evaluation();
    evaluations.correct(
        municipalityId,
        id,
        row.name(),
        row.evaluatedOn(),
        row.coverDate(),
        row.borrowedFrom(),
        row.about(),
        row.occasion(),
        row.evaluators(),
        row.shownTotal());
    points.deleteByMunicipalityIdAndEvaluationId(municipalityId, id);
    areas.deleteByMunicipalityIdAndEvaluationId(municipalityId, id);
    contents.removed(municipalityId, id);
    add(id, rows);
    tag(municipalityId, id, before.tagsFor(contents.findings(municipalityId, id)));
  }

  private void add(long id, NewRows rows) {
    points.saveAll(rows.points(id));
    areas.saveAll(rows.areas(id));
    contents.add(id, rows);
  }

  /** Removes an evaluation with its file. */
  @Transactional
  public boolean remove(long municipalityId, long id) {
    var source = source(municipalityId, id);
    var removed = evaluations.remove(municipalityId, id) > 0;
    if (removed) {
      source.ifPresent(it -> sources.remove(municipalityId, it.id()));
    }
    return removed;
  }
}
