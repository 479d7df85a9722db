package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportArea;
import se.spegelkompass.evaluation.report.ReportRow;
import se.spegelkompass.framework.SubQuestion;

/** The rows that a new evaluation becomes. What was read comes from the report, not from a form. */
record NewRows(long municipalityId, NewEvaluation created) {

  /** No column holds more; a figure beyond it is no points, whatever was printed. */
  private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1000);

  EvaluationRow evaluation() {
    var read = report();
    return new EvaluationRow(
        null,
        municipalityId,
        created.submission().toString(),
        created.name(),
        created.edition().id(),
        created.edition().hash(),
        created.evaluatedOn().atDay(1),
        read.flatMap(Report::coverDate).map(it -> it.value().toString()).orElse(null),
        read.isPresent() ? EvaluationRow.Source.READ : EvaluationRow.Source.TYPED,
        created.borrowedFrom().orElse(null),
        figure(read.flatMap(Report::grandTotal).map(Found::value)),
        LocalDate.now(ZoneOffset.UTC));
  }

  List<PointRow> points(long evaluationId) {
    return created.edition().subQuestions().map(it -> point(evaluationId, it)).toList();
  }

  List<AreaRow> areas(long evaluationId) {
    return report().stream()
        .flatMap(report -> report.areas().stream())
        .filter(area -> created.edition().area(area.number()).isPresent())
        .map(area -> area(evaluationId, area))
        .toList();
  }

  private AreaRow area(long evaluationId, ReportArea area) {
    return new AreaRow(
        null,
        municipalityId,
        evaluationId,
        area.number(),
        figure(area.box().map(Found::value)),
        figure(area.tableTotal().map(Found::value)));
  }

  private PointRow point(long evaluationId, SubQuestion subQuestion) {
    var read = report().flatMap(report -> report.row(subQuestion.id()));
    return new PointRow(
        null,
        municipalityId,
        evaluationId,
        subQuestion.id(),
        Objects.requireNonNull(created.points().get(subQuestion.id())),
        BigDecimal.valueOf(subQuestion.max()),
        figure(read.flatMap(ReportRow::percent)),
        figure(read.flatMap(ReportRow::achieved)),
        read.map(row -> row.lines().first()).orElse(null));
  }

  private Optional<Report> report() {
    return created.document().map(NewEvaluation.Document::report);
  }

  private static @Nullable BigDecimal figure(Optional<BigDecimal> printed) {
    return printed.filter(it -> it.compareTo(TOO_MUCH) < 0).orElse(null);
  }
}
