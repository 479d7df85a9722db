package se.spegelkompass.evaluation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A municipality's official evaluations. Every look-up says which municipality. */
@Singleton
public class Evaluations {

  private static final String TEXT = "text/plain";

  private final EvaluationRepository evaluations;
  private final PointRepository points;
  private final AreaRepository areas;
  private final SourceRepository sources;

  Evaluations(
      EvaluationRepository evaluations,
      PointRepository points,
      AreaRepository areas,
      SourceRepository sources) {
    this.evaluations = evaluations;
    this.points = points;
    this.areas = areas;
    this.sources = sources;
  }

  /** Newest evaluation month first. */
  public List<Evaluation> all(long municipalityId) {
    var byEvaluation =
        points.findByMunicipalityId(municipalityId).stream()
            .collect(Collectors.groupingBy(PointRow::evaluationId));
    return evaluations.newestFirst(municipalityId).stream()
        .map(row -> row.evaluation(byEvaluation.getOrDefault(row.key(), List.of())))
        .toList();
  }

  /** Empty for one that does not exist or belongs to another municipality. */
  public Optional<Evaluation> find(long municipalityId, long id) {
    return evaluations
        .findByMunicipalityIdAndId(municipalityId, id)
        .map(row -> row.evaluation(points.findByMunicipalityIdAndEvaluationId(municipalityId, id)));
  }

  /** All that is kept of one evaluation, except the file itself. */
  Optional<Details> details(long municipalityId, long id) {
    return evaluations
        .findByMunicipalityIdAndId(municipalityId, id)
        .map(row ->
            new Details(
                row,
                points.findByMunicipalityIdAndEvaluationId(municipalityId, id),
                areas.findByMunicipalityIdAndEvaluationId(municipalityId, id),
                sources.find(municipalityId, id)));
  }

  /** The report as it was handed in. */
  Optional<OriginalFile> original(long municipalityId, long id) {
    return sources
        .find(municipalityId, id)
        .flatMap(source ->
            sources
                .content(municipalityId, id)
                .map(found -> new OriginalFile(source.name(), found.content())));
  }

  /**
   * Keeps an evaluation; the same submission is kept once.
   *
   * @return its id, also when it was kept before
   */
  @Transactional
  public long store(long municipalityId, NewEvaluation evaluation) {
    return keep(municipalityId, evaluation).id();
  }

  /**
   * An evaluation that is kept.
   *
   * @param fresh whether it was not kept before
   */
  record Kept(long id, boolean fresh) {}

  /** As {@link #store}, and says whether it was the first time. */
  @Transactional
  Kept keep(long municipalityId, NewEvaluation evaluation) {
    evaluations.hold(municipalityId);
    var rows = new NewRows(municipalityId, evaluation);
    var earlier =
        evaluations.findByMunicipalityIdAndSubmission(
            municipalityId, evaluation.submission().toString());
    if (earlier.isPresent()) {
      return new Kept(earlier.get().key(), false);
    }
    var id = evaluations.save(rows.evaluation()).key();
    points.saveAll(rows.points(id));
    areas.saveAll(rows.areas(id));
    evaluation
        .document()
        .map(NewEvaluation.Document::file)
        .ifPresent(file ->
            sources.put(
                municipalityId, id, file.name(), TEXT, file.size(), file.sha256(), file.content()));
    return new Kept(id, true);
  }

  /** An evaluation as it is kept. */
  record Details(
      EvaluationRow row,
      List<PointRow> points,
      List<AreaRow> areas,
      Optional<SourceRepository.SourceRow> source) {

    Evaluation evaluation() {
      return row.evaluation(points);
    }
  }
}
