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
 * @param coverDate the date on the cover
 * @param evaluatedOn the month the evaluators were there, from the text
 * @param edition which edition the score tables follow
 * @param areas the areas, by number; at least one has a row
 * @param grandTotal the total that the text prints, 0..800
 * @param remarks what disagrees, is missing or is impossible, in the order of the document
 */
public record Report(
    Optional<Found<String>> municipality,
    Optional<Found<CoverDate>> coverDate,
    Optional<Found<YearMonth>> evaluatedOn,
    RecognisedEdition edition,
    List<ReportArea> areas,
    Optional<Found<BigDecimal>> grandTotal,
    List<Remark> remarks)
    implements Reading {

  /** Keeps its own lists. */
  public Report {
    areas = List.copyOf(areas);
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

  /** The edition, if it is one that the reader was given. */
  public Optional<Edition> knownEdition() {
    return switch (edition) {
      case RecognisedEdition.Known(var known) -> Optional.of(known);
      case RecognisedEdition.Unknown _ -> Optional.empty();
    };
  }
}
