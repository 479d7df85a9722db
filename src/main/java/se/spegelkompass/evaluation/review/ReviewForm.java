package se.spegelkompass.evaluation.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.framework.SubQuestion;

/** What stands in a review's fields, as typed, also when something is wrong with it. */
public final class ReviewForm {

  public static final String NAME = "name";
  public static final String EVALUATED_ON = "evaluatedOn";
  public static final String COVER_DATE = "coverDate";
  public static final String EDITION = "edition";
  public static final String ABOUT = "about";
  public static final String OCCASION = "occasion";
  static final String EVALUATORS = "evaluators";
  static final String TOTAL_SHOWN = "total-shown";
  static final String TOTAL_OWN = "total-own";
  static final String REASON = "reason";

  private static final Pattern KNOWN =
      Pattern.compile(
          "name|evaluatedOn|coverDate|edition|about|occasion|evaluators|total-shown|total-own|reason"
              + "|(?:points|narrative)-\\d{1,2}-\\d{1,2}"
              + "|(?:shown|own|strengths|improvements|weaknesses)-\\d{1,2}"
              + "|(?:example|reference)-\\d{1,3}");
  private static final int LONGEST = 100_000;

  private final Map<String, String> values;

  /** Keeps its own map of field names and values. */
  public ReviewForm(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** The fields that a review has; whatever else came along is dropped. */
  public static Map<String, String> known(Map<String, String> typed) {
    var known = new HashMap<String, String>();
    typed.forEach((name, value) -> {
      if (KNOWN.matcher(name).matches()) {
        var lines = value.replace("\r\n", "\n");
        known.put(name, lines.substring(0, Math.min(LONGEST, lines.length())).strip());
      }
    });
    return known;
  }

  /** With other values in some of the fields. */
  ReviewForm with(Map<String, String> changed) {
    var all = new HashMap<>(values);
    all.putAll(changed);
    return new ReviewForm(all);
  }

  /** All fields with their values. */
  public Map<String, String> values() {
    return values;
  }

  /** What stands in a field; empty text where nothing does. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** The field for a sub-question's points. */
  public static String points(String subQuestionId) {
    return "points-" + subQuestionId.replace('.', '-');
  }

  /** The field for what the evaluators write about a sub-question. */
  public static String narrative(String subQuestionId) {
    return "narrative-" + subQuestionId.replace('.', '-');
  }

  static String shown(int area) {
    return "shown-" + area;
  }

  static String own(int area) {
    return "own-" + area;
  }

  static String findings(FindingKind kind, int area) {
    return switch (kind) {
          case STRENGTH -> "strengths-";
          case IMPROVEMENT -> "improvements-";
          case WEAKNESS -> "weaknesses-";
        }
        + area;
  }

  static String example(int index) {
    return "example-" + index;
  }

  static String reference(int index) {
    return "reference-" + index;
  }

  /** The month typed, if it is one. */
  Optional<YearMonth> month() {
    try {
      return Optional.of(YearMonth.parse(value(EVALUATED_ON)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Which of the municipality's evaluations it was; empty where it is not said. */
  OptionalInt occasion() {
    return value(OCCASION).matches("[1-9]")
        ? OptionalInt.of(Integer.parseInt(value(OCCASION)))
        : OptionalInt.empty();
  }

  String typed(SubQuestion subQuestion) {
    return value(points(subQuestion.id()));
  }

  /** The points in a field, if they are points that the sub-question can have. */
  Optional<BigDecimal> points(SubQuestion subQuestion) {
    return Points.of(typed(subQuestion))
        .filter(value -> Points.isPossible(value, subQuestion.max()));
  }

  /** The findings of one kind in an area, one on each line. */
  List<String> lines(FindingKind kind, int area) {
    return Arrays.stream(value(findings(kind, area)).split("\\R", -1))
        .map(it -> it.replaceFirst("^[•\\-–*]\\s+", "").strip())
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
