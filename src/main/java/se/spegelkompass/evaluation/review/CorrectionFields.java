package se.spegelkompass.evaluation.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.AreaRow;
import se.spegelkompass.evaluation.EvaluationDetails;
import se.spegelkompass.evaluation.EvaluationTexts;
import se.spegelkompass.evaluation.ExampleRow;
import se.spegelkompass.evaluation.FindingRow;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.report.Report;

/** What is kept of an evaluation, as it stands in the fields when it is to be corrected. */
record CorrectionFields(
    EvaluationDetails details,
    EvaluationTexts texts,
    Optional<Report> report,
    String own,
    Locale locale) {

  Map<String, String> all() {
    var row = details.row();
    var fields = new HashMap<String, String>();
    fields.put(ReviewForm.NAME, row.name());
    fields.put(ReviewForm.ABOUT, details.evaluation().otherMunicipality().orElse(own));
    fields.put(ReviewForm.EVALUATED_ON, YearMonth.from(row.evaluatedOn()).toString());
    fields.put(ReviewForm.COVER_DATE, Objects.toString(row.coverDate(), ""));
    fields.put(ReviewForm.EDITION, row.editionId());
    fields.put(ReviewForm.OCCASION, Objects.toString(row.occasion(), ""));
    fields.put(ReviewForm.EVALUATORS, Objects.toString(row.evaluators(), ""));
    total(row.shownTotal(), fields);
    details.areas().forEach(it -> area(it, fields));
    details
        .points()
        .forEach(it ->
            fields.put(ReviewForm.points(it.subQuestion()), Points.text(it.achieved(), locale)));
    fields.putAll(findings());
    texts.narratives().forEach(it -> fields.put(ReviewForm.narrative(it.subQuestion()), it.text()));
    report.ifPresent(it -> kept(it, fields));
    return fields;
  }

  private void total(@Nullable BigDecimal shown, Map<String, String> fields) {
    fields.put(
        ReviewForm.TOTAL_SHOWN, (shown == null ? ShownTotal.AREAS : ShownTotal.TYPED).name());
    if (shown != null) {
      fields.put(ReviewForm.TOTAL_OWN, Points.text(shown, locale));
    }
  }

  private void area(AreaRow area, Map<String, String> fields) {
    var chosen = area.chosen();
    if (chosen != null) {
      fields.put(ReviewForm.shown(area.area()), chosen.name());
    }
    var shown = area.shown();
    if (shown != null) {
      fields.put(ReviewForm.own(area.area()), Points.text(shown, locale));
    }
  }

  private Map<String, String> findings() {
    return texts.findings().stream()
        .collect(
            Collectors.toMap(
                it -> ReviewForm.findings(it.kind(), it.area()),
                FindingRow::text,
                (first, second) -> first + "\n" + second));
  }

  /** What was left out stays left out. */
  private void kept(Report report, Map<String, String> fields) {
    for (var i = 0; i < report.examples().size(); i++) {
      var words = report.examples().get(i).words().value();
      var code = report.examples().get(i).municipalityCode();
      fields.put(
          ReviewForm.example(i),
          texts.examples().stream()
              .filter(it -> it.words().equals(words) && it.code().equals(code))
              .map(CorrectionFields::place)
              .findFirst()
              .orElse(""));
    }
    for (var i = 0; i < report.references().size(); i++) {
      fields.put(ReviewForm.reference(i), "yes");
    }
  }

  private static String place(ExampleRow example) {
    return Objects.requireNonNullElseGet(
        example.subQuestion(), () -> Integer.toString(example.area()));
  }
}
