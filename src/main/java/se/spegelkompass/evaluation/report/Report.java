package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.framework.Edition;

/**
 * What an official report says. Nothing in it is guessed: what cannot be read is empty, and what
 * disagrees or is missing is among the remarks.
 *
 * @param municipality the municipality's name in its base form, for example {@code Lindesberg}
 * @param municipalityCode its four digits, if it is one of Sweden's 290
 * @param coverDate the date on the cover
 * @param evaluatedOn the month the evaluators were there, from the text
 * @param occasion 1 for the municipality's first evaluation, 2 for its second and so on
 * @param evaluators the organisations that the evaluators come from, never people
 * @param edition which edition the score tables follow
 * @param areas the areas, by number; at least one has a row
 * @param grandTotal the total that the text prints, 0..800
 * @param narratives what the areas' chapters write, in the report's order
 * @param findings the areas' strengths, improvements and weaknesses, in the report's order
 * @param examples other municipalities to learn from
 * @param references means that the report compares with
 * @param remarks what disagrees, is missing or is impossible, in the order of the document
 */
public record Report(
    Optional<Found<String>> municipality,
    Optional<String> municipalityCode,
    Optional<Found<CoverDate>> coverDate,
    Optional<Found<YearMonth>> evaluatedOn,
    Optional<Found<Integer>> occasion,
    List<Found<String>> evaluators,
    RecognisedEdition edition,
    List<ReportArea> areas,
    Optional<Found<BigDecimal>> grandTotal,
    List<Narrative> narratives,
    List<Finding> findings,
    List<GoodExample> examples,
    List<ReferenceMeans> references,
    List<Remark> remarks)
    implements Reading {

  /** Keeps its own lists. */
  public Report {
    evaluators = List.copyOf(evaluators);
    areas = List.copyOf(areas);
    narratives = List.copyOf(narratives);
    findings = List.copyOf(findings);
    examples = List.copyOf(examples);
    references = List.copyOf(references);
    remarks = List.copyOf(remarks);
  }

  /** All rows, in the report's order. */
  public List<ReportRow> rows() {
    return areas.stream().flatMap(area -> area.rows().stream()).toList();
  }

  /** The first row about a sub-question, for example {@code 1.3}. */
  public Optional<ReportRow> row(String subQuestionId) {
    return rows().stream()
        .filter(row -> row.subQuestionId().filter(subQuestionId::equals).isPresent())
        .findFirst();
  }

  /** The area that the report gives this number. */
  public Optional<ReportArea> area(int number) {
    return areas.stream().filter(area -> area.number() == number).findFirst();
  }

  /** What the report writes about a sub-question; several headings can be about one. */
  public List<Narrative> narratives(String subQuestionId) {
    return narratives.stream()
        .filter(it -> it.subQuestionId().filter(subQuestionId::equals).isPresent())
        .toList();
  }

  /** What was found in an area, of one kind. */
  public List<Finding> findings(int area, FindingKind kind) {
    return findings.stream().filter(it -> it.area() == area && it.kind() == kind).toList();
  }

  /** The same report with these remarks. */
  Report with(List<Remark> others) {
    return new Report(
        municipality,
        municipalityCode,
        coverDate,
        evaluatedOn,
        occasion,
        evaluators,
        edition,
        areas,
        grandTotal,
        narratives,
        findings,
        examples,
        references,
        others);
  }

  /** The edition, if it is one that the reader was given. */
  public Optional<Edition> knownEdition() {
    return switch (edition) {
      case RecognisedEdition.Known(var known) -> Optional.of(known);
      case RecognisedEdition.Unknown _ -> Optional.empty();
    };
  }
}
