package se.spegelkompass.evaluation.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.spegelkompass.evaluation.NewEvaluation;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Sweden;

/** Looks through a review field by field, in the order of the page. */
final class ReviewCheck {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_EVALUATORS = 300;
  private static final YearMonth FIRST = YearMonth.of(1995, 1);
  private static final BigDecimal AREA_MAX = BigDecimal.valueOf(100);

  private final Draft draft;
  private final ReviewForm form;
  private final String own;
  private final FormErrors errors;
  private final Messages messages;
  private final Locale locale;

  /**
   * A look through a draft.
   *
   * @param own the name of the municipality whose draft it is
   */
  ReviewCheck(Draft draft, String own, FormErrors errors, Messages messages, Locale locale) {
    this.draft = draft;
    this.form = draft.form();
    this.own = own;
    this.errors = errors;
    this.messages = messages;
    this.locale = locale;
  }

  /** The evaluation, if nothing is wrong; what is wrong goes into the errors, at its field. */
  Optional<NewEvaluation> evaluation(Edition edition, Optional<Report> report) {
    name();
    about();
    var month = month();
    coverDate();
    if (form.value(ReviewForm.EVALUATORS).length() > LONGEST_EVALUATORS) {
      wrong(ReviewForm.EVALUATORS, "evaluation.error.evaluators-long", LONGEST_EVALUATORS);
    }
    reason();
    edition
        .areas()
        .forEach(
            area -> own(ReviewForm.shown(area.number()), ReviewForm.own(area.number()), AREA_MAX));
    own(ReviewForm.TOTAL_SHOWN, ReviewForm.TOTAL_OWN, BigDecimal.valueOf(edition.max()));
    var points = new LinkedHashMap<String, BigDecimal>();
    edition.subQuestions().forEach(it -> points(it).ifPresent(value -> points.put(it.id(), value)));
    return errors.isEmpty()
        ? Optional.of(checked(edition, report, month.orElseThrow(), points))
        : Optional.empty();
  }

  private NewEvaluation checked(
      Edition edition, Optional<Report> report, YearMonth month, Map<String, BigDecimal> points) {
    var about = form.value(ReviewForm.ABOUT);
    var others = FirstFields.isOwn(about, own) ? Optional.<String>empty() : Optional.of(about);
    return new NewEvaluation(
        UUID.randomUUID(),
        form.value(ReviewForm.NAME),
        edition,
        month,
        points,
        others.map(it -> it + " " + month.getYear()),
        Optional.of(new Checked(draft, own, edition, report).reported()));
  }

  private void name() {
    if (form.value(ReviewForm.NAME).isEmpty()) {
      wrong(ReviewForm.NAME, "evaluation.error.name");
    } else if (form.value(ReviewForm.NAME).length() > LONGEST_NAME) {
      wrong(ReviewForm.NAME, "evaluation.error.name-long", LONGEST_NAME);
    }
  }

  private void about() {
    if (form.value(ReviewForm.ABOUT).length() > LONGEST_NAME) {
      wrong(ReviewForm.ABOUT, "evaluation.error.about");
    }
  }

  private Optional<YearMonth> month() {
    var month = form.month();
    if (month.isEmpty()) {
      wrong(ReviewForm.EVALUATED_ON, "evaluation.error.month");
    } else if (month.get().isBefore(FIRST) || month.get().isAfter(YearMonth.now(Sweden.ZONE))) {
      wrong(ReviewForm.EVALUATED_ON, "evaluation.error.month-range");
    }
    return month;
  }

  private void coverDate() {
    if (!form.value(ReviewForm.COVER_DATE)
        .matches("|(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?")) {
      wrong(ReviewForm.COVER_DATE, "evaluation.error.cover-date");
    }
  }

  private void reason() {
    if (!draft.isCorrection()) {
      return;
    }
    if (form.value(ReviewForm.REASON).isEmpty()) {
      wrong(ReviewForm.REASON, "evaluation.error.reason");
    } else if (form.value(ReviewForm.REASON).length() > LONGEST_REASON) {
      wrong(ReviewForm.REASON, "evaluation.error.reason-long", LONGEST_REASON);
    }
  }

  /** Who wants to write a figure of their own must have written one. */
  private void own(String choice, String field, BigDecimal max) {
    if (form.value(choice).equals("TYPED")
        && Points.of(form.value(field)).filter(it -> it.compareTo(max) <= 0).isEmpty()) {
      wrong(field, "evaluation.error.own-figure", max.toPlainString());
    }
  }

  private Optional<BigDecimal> points(SubQuestion subQuestion) {
    var typed = form.typed(subQuestion);
    var points = form.points(subQuestion);
    if (points.isEmpty()) {
      var key =
          typed.isEmpty()
              ? "evaluation.error.blank"
              : Points.of(typed).isPresent() ? "evaluation.error.above" : "evaluation.error.points";
      wrong(ReviewForm.points(subQuestion.id()), key, subQuestion.id(), subQuestion.max());
    }
    return points;
  }

  private void wrong(String field, String key, Object... arguments) {
    errors.add(field, messages.get(locale, key, arguments));
  }
}
