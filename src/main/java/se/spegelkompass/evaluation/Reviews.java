package se.spegelkompass.evaluation;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/**
 * Read, review, confirm. Nothing is kept between the steps: the file comes along with the form and
 * is read again each time, so that what was read never comes from a browser.
 */
@Singleton
class Reviews {

  private final ReviewPages pages;
  private final Editions editions;
  private final Messages messages;

  Reviews(ReviewPages pages, Editions editions, Messages messages) {
    this.pages = pages;
    this.editions = editions;
    this.messages = messages;
  }

  /** What can come of a confirmation. */
  sealed interface Confirmed {

    /** A whole evaluation. */
    record Kept(NewEvaluation evaluation) implements Confirmed {}

    /** The page that says what is wrong. */
    record Wrong(ModelAndView<?> page) implements Confirmed {}
  }

  /** The form for typing by hand. */
  ModelAndView<ReviewPage> typing(Coordinator coordinator, Locale locale) {
    var form = EvaluationForm.empty(editions.newest());
    return pages.page(form, Optional.empty(), FormErrors.none(), coordinator, locale);
  }

  /** The first look at a report. */
  ModelAndView<ReviewPage> first(ReadDocument.Read read, Coordinator coordinator, Locale locale) {
    var form = EvaluationForm.of(read, name(read.report(), locale), locale);
    return pages.page(form, Optional.of(read), FormErrors.none(), coordinator, locale);
  }

  /** The page again with the sums of what is typed, or with the edition that was chosen. */
  ModelAndView<?> again(EvaluationForm form, Coordinator coordinator, Locale locale) {
    var read = read(form);
    if (form.isRead() && read.isEmpty()) {
      return lost(locale);
    }
    var errors = FormErrors.none();
    if (editions.find(form.edition()).isEmpty()) {
      errors.add("edition", messages.get(locale, "evaluation.error.edition"));
    }
    var untouched = form.points().isEmpty();
    var shown =
        untouched && read.isPresent() ? form.withPointsOf(read.get().report(), locale) : form;
    return pages.page(shown, read, errors, coordinator, locale);
  }

  SumsPage sums(EvaluationForm form, Locale locale) {
    return editions
        .find(form.edition())
        .map(edition -> SumsPage.of(form, edition, messages, locale))
        .orElseGet(SumsPage::none);
  }

  Confirmed confirm(EvaluationForm form, Coordinator coordinator, Locale locale) {
    var read = read(form);
    if ((form.isRead() && read.isEmpty()) || form.submissionId().isEmpty()) {
      return new Confirmed.Wrong(lost(locale));
    }
    var errors = FormErrors.none();
    var edition = editions.find(form.edition());
    if (edition.isEmpty()) {
      errors.add("edition", messages.get(locale, "evaluation.error.edition"));
    }
    return edition
        .flatMap(it -> new FormCheck(form, errors, messages, locale).evaluation(it, read))
        .<Confirmed>map(Confirmed.Kept::new)
        .orElseGet(() -> new Confirmed.Wrong(pages.page(form, read, errors, coordinator, locale)));
  }

  /** The file did not come along whole; nothing but the file can mend that. */
  private ModelAndView<NewPage> lost(Locale locale) {
    return refused("evaluation.file.lost", locale);
  }

  ModelAndView<NewPage> refused(String key, Locale locale) {
    var errors = FormErrors.none().add("report", messages.get(locale, key));
    return new ModelAndView<>("evaluation/new", new NewPage(errors));
  }

  private Optional<ReadDocument.Read> read(EvaluationForm form) {
    return FormFile.file(form.fileName(), form.file())
        .map(file -> ReadDocument.of(file, editions.find(form.edition()), editions))
        .flatMap(document ->
            switch (document) {
              case ReadDocument.Read read -> Optional.of(read);
              case ReadDocument.Refused _ -> Optional.empty();
            });
  }

  private String name(Report report, Locale locale) {
    var year = report.evaluatedOn().map(it -> it.value().getYear());
    return year.map(it -> messages.get(locale, "evaluation.default-name", it))
        .orElseGet(() -> messages.get(locale, "evaluation.default-name-alone"));
  }
}
