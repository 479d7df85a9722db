package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Sweden;

/** Looks through a form field by field, in the order of the page. */
final class FormCheck {

  private static final int LONGEST_NAME = 100;
  private static final YearMonth FIRST = YearMonth.of(1995, 1);

  private final EvaluationForm form;
  private final FormErrors errors;
  private final Messages messages;
  private final Locale locale;

  FormCheck(EvaluationForm form, FormErrors errors, Messages messages, Locale locale) {
    this.form = form;
    this.errors = errors;
    this.messages = messages;
    this.locale = locale;
  }

  /** The evaluation, if nothing is wrong; what is wrong goes into the errors, at its field. */
  Optional<NewEvaluation> evaluation(Edition edition, Optional<ReadDocument.Read> read) {
    name();
    var month = month();
    var points = new LinkedHashMap<String, BigDecimal>();
    edition.subQuestions().forEach(it -> points(it).ifPresent(value -> points.put(it.id(), value)));
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NewEvaluation(
            form.submissionId().orElseThrow(),
            form.name(),
            edition,
            month.orElseThrow(),
            points,
            form.borrowed() ? read.flatMap(form::borrowedFrom) : Optional.empty(),
            read.map(it -> new NewEvaluation.Document(it.report(), it.file()))));
  }

  private void name() {
    if (form.name().isEmpty()) {
      errors.add("name", messages.get(locale, "evaluation.error.name"));
    } else if (form.name().length() > LONGEST_NAME) {
      errors.add("name", messages.get(locale, "evaluation.error.name-long", LONGEST_NAME));
    }
  }

  private Optional<YearMonth> month() {
    var month = form.month();
    if (month.isEmpty()) {
      errors.add("evaluatedOn", messages.get(locale, "evaluation.error.month"));
    } else if (month.get().isBefore(FIRST) || month.get().isAfter(now())) {
      errors.add("evaluatedOn", messages.get(locale, "evaluation.error.month-range"));
    }
    return month;
  }

  private Optional<BigDecimal> points(SubQuestion subQuestion) {
    var typed = form.typed(subQuestion);
    var points = form.points(subQuestion);
    if (points.isEmpty()) {
      var key =
          typed.isEmpty()
              ? "evaluation.error.blank"
              : Points.of(typed).isPresent() ? "evaluation.error.above" : "evaluation.error.points";
      errors.add(
          EvaluationForm.field(subQuestion.id()),
          messages.get(locale, key, subQuestion.id(), subQuestion.max()));
    }
    return points;
  }

  private static YearMonth now() {
    return YearMonth.now(Sweden.ZONE);
  }
}
