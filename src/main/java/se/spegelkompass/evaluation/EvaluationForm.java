package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportRow;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/**
 * An evaluation as typed, kept as typed when something is wrong with it.
 *
 * @param submission the same for one form however often it is sent
 * @param edition an edition's id, empty text where none is chosen yet
 * @param borrowed whether points of another municipality are to be marked as such
 * @param file the report, packed; empty text where the points are typed by hand
 * @param points what stands in each sub-question's field, by its id
 */
public record EvaluationForm(
    String submission,
    String name,
    String evaluatedOn,
    String edition,
    boolean borrowed,
    String fileName,
    String file,
    Map<String, String> points) {

  private static final String POINTS = "points-";

  /** Keeps its own map. */
  public EvaluationForm {
    points = Map.copyOf(points);
  }

  /** The name of a sub-question's field. */
  static String field(String subQuestionId) {
    return POINTS + subQuestionId.replace('.', '-');
  }

  static EvaluationForm empty(Edition edition) {
    return new EvaluationForm(fresh(), "", "", edition.id(), false, "", "", Map.of());
  }

  /** What a report says, ready to be corrected. */
  static EvaluationForm of(ReadDocument.Read read, String name, Locale locale) {
    return new EvaluationForm(
        fresh(),
        name,
        read.report().evaluatedOn().map(it -> it.value().toString()).orElse(""),
        read.report().knownEdition().map(Edition::id).orElse(""),
        true,
        read.file().name(),
        FormFile.field(read.file()),
        points(read.report(), locale));
  }

  static EvaluationForm of(Map<String, String> typed) {
    var points = new HashMap<String, String>();
    typed.forEach((field, value) -> {
      if (field.startsWith(POINTS)) {
        points.put(field.substring(POINTS.length()).replace('-', '.'), value.strip());
      }
    });
    return new EvaluationForm(
        text(typed, "submission"),
        text(typed, "name"),
        text(typed, "evaluatedOn"),
        text(typed, "edition"),
        typed.containsKey("borrowed"),
        text(typed, "fileName"),
        text(typed, "file"),
        points);
  }

  /** With the points of the report where it is read as another edition. */
  EvaluationForm withPointsOf(Report report, Locale locale) {
    return new EvaluationForm(
        submission, name, evaluatedOn, edition, borrowed, fileName, file, points(report, locale));
  }

  /** Whether there is a report to hold against. */
  public boolean isRead() {
    return !file.isEmpty();
  }

  Optional<UUID> submissionId() {
    try {
      return Optional.of(UUID.fromString(submission));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The month typed, if it is one. */
  Optional<YearMonth> month() {
    try {
      return Optional.of(YearMonth.parse(evaluatedOn));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whose points they are, in the report's own words and with the year typed. */
  Optional<String> borrowedFrom(ReadDocument.Read read) {
    var year = month().map(it -> " " + it.getYear()).orElse("");
    return read.report().municipality().map(it -> it.value() + year);
  }

  String typed(SubQuestion subQuestion) {
    return points.getOrDefault(subQuestion.id(), "");
  }

  /** The points in a field, if they are points that the sub-question can have. */
  Optional<BigDecimal> points(SubQuestion subQuestion) {
    return Points.of(typed(subQuestion))
        .filter(value -> Points.isPossible(value, subQuestion.max()));
  }

  private static Map<String, String> points(Report report, Locale locale) {
    var points = new HashMap<String, String>();
    for (var row : report.rows().reversed()) {
      row.subQuestionId().ifPresent(id -> points.put(id, text(row, locale)));
    }
    return points;
  }

  private static String text(ReportRow row, Locale locale) {
    return row.achieved().map(it -> Points.text(it, locale)).orElse("");
  }

  private static String text(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").strip();
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
