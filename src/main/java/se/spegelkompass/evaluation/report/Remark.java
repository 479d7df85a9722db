package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.framework.Prose;

/** Something in a report that a person must look at: it disagrees, is missing or cannot be. */
public sealed interface Remark {

  /** What the remark is about, and where in the document. */
  Place place();

  /** The area's three figures differ. At least two of them are there. */
  record AreaFiguresDisagree(
      Place place,
      Optional<BigDecimal> box,
      Optional<BigDecimal> tableTotal,
      Optional<BigDecimal> sumOfRows)
      implements Remark {}

  /** The total in the text is not the sum of the boxes, the table totals or the rows. */
  record TotalsDisagree(
      Place place,
      BigDecimal printed,
      Optional<BigDecimal> boxes,
      Optional<BigDecimal> tableTotals,
      Optional<BigDecimal> rows)
      implements Remark {}

  /** The text prints several totals. The first one is kept. */
  record SeveralTotals(Place place, List<BigDecimal> totals) implements Remark {}

  /** The box under the area's heading holds several numbers, so none is taken. */
  record BoxUnclear(Place place) implements Remark {}

  /** The edition has a sub-question that the tables have not. */
  record RowMissing(Place place) implements Remark {}

  /** The row is there but says that the sub-question is not judged, or has no points. */
  record PointsMissing(Place place) implements Remark {}

  /** The row's figures cannot be told apart, so none is taken. */
  record FiguresUnclear(Place place, String printed) implements Remark {}

  /** The edition has no such sub-question. The row is kept. */
  record UnknownRow(Place place, String number, String title) implements Remark {}

  /** Several rows are about one sub-question. The first one counts. */
  record DuplicateRow(Place place, Optional<BigDecimal> first, Optional<BigDecimal> again)
      implements Remark {}

  /** More points than the maximum that is printed beside them. */
  record AchievedAboveMax(Place place, BigDecimal achieved, BigDecimal max) implements Remark {}

  /** The printed maximum is not the edition's. */
  record MaxDiffers(Place place, BigDecimal printed, int expected) implements Remark {}

  /** The printed maxima of an area of an unknown edition do not add to 100. */
  record MaximaNotHundred(Place place, BigDecimal sum) implements Remark {}

  /** No unrounded value gives both these points and this percent. */
  record PercentDoesNotFit(Place place, BigDecimal achieved, BigDecimal max, BigDecimal percent)
      implements Remark {}

  /** The number is one sub-question's and the title another's. The title decides. */
  record NumberAndTitleDisagree(Place place, String number, String title) implements Remark {}

  /** The title is unlike the sub-question's. The number decides. */
  record TitleUnfamiliar(Place place, String title) implements Remark {}

  /** The cover's date cannot be that of a report on an evaluation in that month. */
  record DatesDisagree(Place place, CoverDate cover, YearMonth evaluatedOn) implements Remark {}

  /** The text names several months for the evaluation. The last one is kept. */
  record SeveralMonths(Place place, List<YearMonth> months) implements Remark {}

  /** The text does not say in which month the evaluators were there. */
  record EvaluationMonthMissing(Place place) implements Remark {}

  /** The text does not say which municipality it is about. */
  record MunicipalityMissing(Place place) implements Remark {}

  /** Cover and text name different municipalities. The first one is kept. */
  record MunicipalitiesDisagree(Place place, List<String> names) implements Remark {}

  /** The tables follow no edition that is known. */
  record UnknownStructure(Place place, int rows) implements Remark {}

  /** The text has another edition's titles than the tables. */
  record HeadingsOfAnotherEdition(Place place, Prose edition, List<String> headings)
      implements Remark {}

  /** The area has strengths and improvements, but where one ends and the next starts is unclear. */
  record FindingsUnclear(Place place) implements Remark {}
}
