package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.spegelkompass.evaluation.report.Lines;
import se.spegelkompass.evaluation.report.Remark;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportRow;
import se.spegelkompass.web.Messages;

/** A report's remarks in plain words, each with where to look. */
public final class RemarkTexts {

  private final Messages messages;
  private final Locale locale;

  public RemarkTexts(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /** About the report as a whole. */
  public List<String> ofReport(Report report) {
    return report.remarks().stream()
        .filter(it -> it.place().area().isEmpty())
        .map(this::text)
        .toList();
  }

  /** About an area, but about none of its sub-questions. */
  public List<String> ofArea(Report report, int area) {
    return report.remarks().stream()
        .filter(it -> it.place().area().orElse(0) == area)
        .filter(it -> it.place().subQuestionId().isEmpty())
        .map(this::text)
        .toList();
  }

  /** About a sub-question; its own line is said beside its points. */
  public List<String> ofRow(Report report, String subQuestionId) {
    var own = report.row(subQuestionId).map(ReportRow::lines);
    return report.remarks().stream()
        .filter(it -> it.place().subQuestionId().filter(subQuestionId::equals).isPresent())
        .map(it -> it.place().lines().equals(own.stream().toList()) ? words(it) : text(it))
        .toList();
  }

  /** "rad 5", "rad 5 och 77", "rad 80–82". */
  public String where(List<Lines> lines) {
    return messages.get(
        locale,
        "evaluation.lines",
        lines.stream().map(RemarkTexts::text).collect(Collectors.joining(", ")));
  }

  public String text(Remark remark) {
    var lines = remark.place().lines();
    var words = words(remark);
    return lines.isEmpty() ? words : words.replaceFirst("\\.$", "") + " (" + where(lines) + ").";
  }

  /** Without where it stands. */
  public String words(Remark remark) {
    return switch (remark) {
      case Remark.AreaFiguresDisagree it ->
          get(
              "evaluation.remark.area-figures",
              figure(it.box()),
              figure(it.tableTotal()),
              figure(it.sumOfRows()));
      case Remark.TotalsDisagree it ->
          get(
              "evaluation.remark.totals",
              points(it.printed()),
              figure(it.boxes()),
              figure(it.tableTotals()),
              figure(it.rows()));
      case Remark.SeveralTotals it ->
          get(
              "evaluation.remark.several-totals",
              it.totals().stream().map(this::points).collect(Collectors.joining(", ")));
      case Remark.BoxUnclear _ -> get("evaluation.remark.box-unclear");
      case Remark.RowMissing _ -> get("evaluation.remark.row-missing");
      case Remark.PointsMissing _ -> get("evaluation.remark.points-missing");
      case Remark.FiguresUnclear it -> get("evaluation.remark.figures-unclear", it.printed());
      case Remark.UnknownRow it -> get("evaluation.remark.unknown-row", it.number(), it.title());
      case Remark.DuplicateRow it ->
          get("evaluation.remark.duplicate", figure(it.first()), figure(it.again()));
      case Remark.AchievedAboveMax it ->
          get("evaluation.remark.above-max", points(it.achieved()), points(it.max()));
      case Remark.MaxDiffers it ->
          get("evaluation.remark.max-differs", points(it.printed()), it.expected());
      case Remark.MaximaNotHundred it -> get("evaluation.remark.maxima", points(it.sum()));
      case Remark.PercentDoesNotFit it ->
          get(
              "evaluation.remark.percent",
              points(it.achieved()),
              points(it.max()),
              points(it.percent()));
      case Remark.NumberAndTitleDisagree it ->
          get("evaluation.remark.number-title", it.number(), it.title());
      case Remark.TitleUnfamiliar it -> get("evaluation.remark.title", it.title());
      case Remark.DatesDisagree it -> get("evaluation.remark.dates", it.cover(), it.evaluatedOn());
      case Remark.SeveralMonths _ -> get("evaluation.remark.several-months");
      case Remark.EvaluationMonthMissing _ -> get("evaluation.remark.month-missing");
      case Remark.MunicipalityMissing _ -> get("evaluation.remark.municipality-missing");
      case Remark.MunicipalitiesDisagree it ->
          get("evaluation.remark.municipalities", String.join(", ", it.names()));
      case Remark.HeadingsOfAnotherEdition it ->
          get(
              "evaluation.remark.other-edition",
              it.edition().in(locale),
              String.join(", ", it.headings()));
      case Remark.FindingsUnclear _ -> get("evaluation.remark.findings-unclear");
      case Remark.UnknownStructure it -> get("evaluation.remark.unknown-structure", it.rows());
    };
  }

  private String get(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }

  private String figure(Optional<BigDecimal> figure) {
    return figure
        .map(this::points)
        .orElseGet(() -> messages.get(locale, "evaluation.remark.no-figure"));
  }

  private String points(BigDecimal points) {
    return Points.text(points, locale);
  }

  private static String text(Lines lines) {
    return lines.first() == lines.last()
        ? Integer.toString(lines.first())
        : lines.first() + "–" + lines.last();
  }
}
