package se.spegelkompass.evaluation.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.ShownFigure;
import se.spegelkompass.evaluation.report.Finding;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.Narrative;
import se.spegelkompass.evaluation.report.Remark;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.web.Messages;

/** What a report says, as it stands in the fields before anybody has touched them. */
record FirstFields(Report report, String own, Messages messages, Locale locale) {

  /** No municipality has a higher number of evaluations. */
  private static final int MOST_OCCASIONS = 9;

  Map<String, String> all() {
    var fields = new HashMap<>(ofEdition());
    fields.put(ReviewForm.NAME, name());
    fields.put(ReviewForm.ABOUT, about());
    fields.put(
        ReviewForm.EVALUATED_ON, report.evaluatedOn().map(it -> it.value().toString()).orElse(""));
    fields.put(
        ReviewForm.COVER_DATE, report.coverDate().map(it -> it.value().toString()).orElse(""));
    fields.put(
        ReviewForm.OCCASION,
        report
            .occasion()
            .map(Found::value)
            .filter(it -> it <= MOST_OCCASIONS)
            .map(Object::toString)
            .orElse(""));
    fields.put(
        ReviewForm.EVALUATORS,
        report.evaluators().stream().map(Found::value).collect(Collectors.joining(", ")));
    return fields;
  }

  /** Those that follow from which edition the report is read as. */
  Map<String, String> ofEdition() {
    var fields = new HashMap<String, String>();
    fields.put(ReviewForm.EDITION, report.knownEdition().map(Edition::id).orElse(""));
    fields.put(ReviewForm.TOTAL_SHOWN, ShownTotal.AREAS.name());
    report
        .remarks()
        .forEach(it -> {
          if (it instanceof Remark.AreaFiguresDisagree differ) {
            fields.put(ReviewForm.shown(differ.place().area().orElseThrow()), shown(differ).name());
          }
        });
    fields.putAll(points());
    fields.putAll(findings());
    fields.putAll(narratives());
    for (var i = 0; i < report.examples().size(); i++) {
      var example = report.examples().get(i);
      fields.put(
          ReviewForm.example(i), example.subQuestionId().orElse(Integer.toString(example.area())));
    }
    for (var i = 0; i < report.references().size(); i++) {
      fields.put(ReviewForm.reference(i), "yes");
    }
    return fields;
  }

  private String name() {
    var year = report.evaluatedOn().map(it -> Integer.toString(it.value().getYear()));
    if (!about().equals(own)) {
      return (about() + " " + year.orElse("")).strip();
    }
    return year.map(it -> messages.get(locale, "evaluation.default-name", it))
        .orElseGet(() -> messages.get(locale, "evaluation.default-name-alone"));
  }

  /** In the words of the municipality that reads it, where it is its own. */
  private String about() {
    return report.municipality().map(Found::value).filter(it -> !isOwn(it, own)).orElse(own);
  }

  static boolean isOwn(String name, String own) {
    var plain = name.toLowerCase(Locale.ROOT).strip();
    var ours = own.toLowerCase(Locale.ROOT);
    return plain.isEmpty()
        || ours.equals(plain)
        || ours.startsWith(plain + " ")
        || ours.startsWith(plain + "s ");
  }

  /** The table's total row where there is one. */
  private static ShownFigure shown(Remark.AreaFiguresDisagree differ) {
    return differ.tableTotal().isPresent() ? ShownFigure.TABLE : ShownFigure.ROWS;
  }

  private Map<String, String> points() {
    var points = new HashMap<String, String>();
    for (var row : report.rows().reversed()) {
      row.subQuestionId().ifPresent(id -> points.put(ReviewForm.points(id), text(row.achieved())));
    }
    return points;
  }

  private String text(Optional<BigDecimal> points) {
    return points.map(it -> Points.text(it, locale)).orElse("");
  }

  private Map<String, String> findings() {
    return report.findings().stream()
        .collect(
            Collectors.toMap(
                it -> ReviewForm.findings(it.kind(), it.area()),
                FirstFields::line,
                (first, second) -> first + "\n" + second));
  }

  private static String line(Finding finding) {
    return finding.text().value().replaceAll("\\s+", " ").strip();
  }

  private Map<String, String> narratives() {
    var texts = new LinkedHashMap<String, String>();
    report
        .narratives()
        .forEach(it ->
            it.subQuestionId()
                .ifPresent(id ->
                    texts.merge(
                        ReviewForm.narrative(id),
                        text(it),
                        (first, second) -> first + "\n\n" + second)));
    return texts;
  }

  private static String text(Narrative narrative) {
    return narrative.paragraphs().stream().map(Found::value).collect(Collectors.joining("\n\n"));
  }

  /**
   * The kinds of findings that an area has a field for: weaknesses only where the report has any.
   */
  static List<FindingKind> kinds(boolean weaknesses) {
    return Arrays.stream(FindingKind.values())
        .filter(it -> weaknesses || it != FindingKind.WEAKNESS)
        .toList();
  }
}
