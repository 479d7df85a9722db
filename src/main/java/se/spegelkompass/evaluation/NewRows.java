package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.ReferenceMeans;
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
        created.reported().map(Reported::coverDate).filter(it -> !it.isEmpty()).orElse(null),
        read.isPresent() ? EvaluationRow.Source.READ : EvaluationRow.Source.TYPED,
        created.borrowedFrom().orElse(null),
        figure(read.flatMap(Report::grandTotal).map(Found::value)),
        LocalDate.now(ZoneOffset.UTC),
        id(created.reported().map(Reported::source).orElse(OptionalLong.empty())),
        created.reported().flatMap(Reported::about).orElse(null),
        number(created.reported().map(Reported::occasion).orElse(OptionalInt.empty())),
        created.reported().map(Reported::evaluators).filter(it -> !it.isEmpty()).orElse(null),
        created.reported().flatMap(Reported::shownTotal).orElse(null));
  }

  List<PointRow> points(long evaluationId) {
    return created.edition().subQuestions().map(it -> point(evaluationId, it)).toList();
  }

  List<AreaRow> areas(long evaluationId) {
    return created.reported().isEmpty()
        ? List.of()
        : created.edition().areas().stream()
            .map(area -> area(evaluationId, area.number()))
            .toList();
  }

  private AreaRow area(long evaluationId, int number) {
    var printed = report().flatMap(it -> it.area(number));
    var shown = created.reported().map(it -> it.areas().get(number));
    return new AreaRow(
        null,
        municipalityId,
        evaluationId,
        number,
        figure(printed.flatMap(ReportArea::box).map(Found::value)),
        figure(printed.flatMap(ReportArea::tableTotal).map(Found::value)),
        shown.map(Reported.Shown::figure).orElse(null),
        shown.map(Reported.Shown::chosen).orElse(null));
  }

  List<FindingRow> findings(long evaluationId) {
    var places = new HashMap<String, Integer>();
    return reported(Reported::findings)
        .map(it ->
            new FindingRow(
                null,
                municipalityId,
                evaluationId,
                it.area(),
                it.kind(),
                places.merge(it.kind() + " " + it.area(), 1, Integer::sum),
                it.text(),
                number(it.line())))
        .toList();
  }

  List<NarrativeRow> narratives(long evaluationId) {
    return created.reported().map(Reported::narratives).orElse(Map.of()).entrySet().stream()
        .map(it ->
            new NarrativeRow(
                null, municipalityId, evaluationId, it.getKey(), it.getValue(), line(it.getKey())))
        .toList();
  }

  /** Where the report begins to write about a sub-question. */
  private @Nullable Integer line(String subQuestionId) {
    return report().stream()
        .flatMap(it -> it.narratives().stream())
        .filter(it -> it.subQuestionId().filter(subQuestionId::equals).isPresent())
        .flatMap(it -> it.paragraphs().stream())
        .map(it -> it.lines().first())
        .findFirst()
        .orElse(null);
  }

  List<ExampleRow> examples(long evaluationId) {
    return reported(Reported::examples)
        .map(it ->
            new ExampleRow(
                null,
                municipalityId,
                evaluationId,
                it.municipalityCode(),
                it.area(),
                it.subQuestionId().orElse(null),
                it.words().value(),
                it.words().lines().first()))
        .toList();
  }

  /** The means that the report prints, each with its parts: areas by their number. */
  Map<ReferenceRow, Map<String, BigDecimal>> references(long evaluationId) {
    return reported(Reported::references)
        .collect(Collectors.toMap(it -> reference(evaluationId, it), NewRows::parts));
  }

  private ReferenceRow reference(long evaluationId, ReferenceMeans means) {
    return new ReferenceRow(
        null,
        municipalityId,
        evaluationId,
        shortened(means.base().value()),
        created.edition().id(),
        number(means.count()),
        number(means.sinceYear()),
        null,
        figure(means.total()),
        means.base().lines().first(),
        LocalDate.now(ZoneOffset.UTC));
  }

  /** The words of a report know no limit; the column does. */
  private static String shortened(String base) {
    return base.length() <= NewReference.LONGEST_BASE
        ? base
        : base.substring(0, NewReference.LONGEST_BASE - 1) + "…";
  }

  private static Map<String, BigDecimal> parts(ReferenceMeans means) {
    return means.areaPoints().entrySet().stream()
        .collect(Collectors.toMap(it -> Integer.toString(it.getKey()), Map.Entry::getValue));
  }

  private <T> Stream<T> reported(Function<Reported, List<T>> what) {
    return created.reported().map(what).orElse(List.of()).stream();
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
    return created.reported().flatMap(Reported::report);
  }

  private static @Nullable Long id(OptionalLong id) {
    return id.isPresent() ? id.getAsLong() : null;
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static @Nullable BigDecimal figure(Optional<BigDecimal> printed) {
    return printed.filter(it -> it.compareTo(TOO_MUCH) < 0).orElse(null);
  }
}
