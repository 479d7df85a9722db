package se.spegelkompass.evaluation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** What stands in the evaluations besides figures: findings, narratives, examples, means. */
@Singleton
class Contents {

  private final FindingRepository findings;
  private final TagRepository tags;
  private final NarrativeRepository narratives;
  private final ExampleRepository examples;
  private final ReferenceRepository references;

  Contents(
      FindingRepository findings,
      TagRepository tags,
      NarrativeRepository narratives,
      ExampleRepository examples,
      ReferenceRepository references) {
    this.findings = findings;
    this.tags = tags;
    this.narratives = narratives;
    this.examples = examples;
    this.references = references;
  }

  void add(long evaluationId, NewRows rows) {
    findings.saveAll(rows.findings(evaluationId));
    narratives.saveAll(rows.narratives(evaluationId));
    examples.saveAll(rows.examples(evaluationId));
    rows.references(evaluationId)
        .forEach((row, parts) -> {
          var id = references.save(row).key();
          parts.forEach(
              (part, points) -> references.addPart(row.municipalityId(), id, part, points));
        });
  }

  /** A correction writes everything anew. */
  void removed(long municipalityId, long evaluationId) {
    findings.deleteByMunicipalityIdAndEvaluationId(municipalityId, evaluationId);
    narratives.deleteByMunicipalityIdAndEvaluationId(municipalityId, evaluationId);
    examples.deleteByMunicipalityIdAndEvaluationId(municipalityId, evaluationId);
    references.deleteByMunicipalityIdAndEvaluationId(municipalityId, evaluationId);
  }

  List<FindingRow> findings(long municipalityId, long evaluationId) {
    return findings.inOrder(municipalityId, evaluationId);
  }

  List<NarrativeRow> narratives(long municipalityId, long evaluationId) {
    return narratives.findByMunicipalityIdAndEvaluationId(municipalityId, evaluationId);
  }

  List<ExampleRow> examples(long municipalityId, long evaluationId) {
    return examples.findByMunicipalityIdAndEvaluationId(municipalityId, evaluationId);
  }

  List<TagRow> tags(long municipalityId, long evaluationId) {
    return tags.of(municipalityId, evaluationId);
  }

  /** Says which sub-questions a finding is about. */
  void tag(long municipalityId, FindingRow finding, Set<String> subQuestions) {
    tags.remove(municipalityId, finding.key());
    subQuestions.forEach(it -> tags.add(municipalityId, finding.key(), it));
  }
}
