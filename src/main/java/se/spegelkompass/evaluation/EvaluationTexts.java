package se.spegelkompass.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.framework.SubQuestion;

/** What stands in an evaluation besides its figures, in the report's order. */
public record EvaluationTexts(
    List<FindingRow> findings,
    List<TagRow> tags,
    List<NarrativeRow> narratives,
    List<ExampleRow> examples) {

  /** The evaluators' text about a sub-question, paragraph by paragraph. */
  public List<String> narrative(SubQuestion subQuestion) {
    return narratives.stream()
        .filter(it -> it.subQuestion().equals(subQuestion.id()))
        .flatMap(it -> Stream.of(it.text().split("\\R{2,}", -1)))
        .toList();
  }

  /** The sub-questions that a finding was said to be about. */
  public List<String> tags(FindingRow finding) {
    return tags.stream()
        .filter(it -> it.findingId() == finding.key())
        .map(TagRow::subQuestion)
        .toList();
  }

  /** What these findings were said to be about, for those of others that say the same. */
  Map<Long, Set<String>> tagsFor(List<FindingRow> others) {
    return others.stream().collect(Collectors.toMap(FindingRow::key, this::tagsFor));
  }

  private Set<String> tagsFor(FindingRow other) {
    return findings.stream()
        .filter(it -> it.area() == other.area() && it.kind() == other.kind())
        .filter(it -> it.text().equals(other.text()))
        .flatMap(it -> tags(it).stream())
        .collect(Collectors.toSet());
  }
}
