package se.spegelkompass.evaluation.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** The fields about the report as a whole. */
record FrontPart(
    Draft draft,
    Coordinator coordinator,
    Optional<Report> report,
    Places places,
    FormErrors errors,
    Messages messages,
    Locale locale) {

  private static final int MOST_OCCASIONS = 6;

  ReviewPage.Front front() {
    return new ReviewPage.Front(
        entry(ReviewForm.NAME, text("evaluation.field.name-hint"), Stream.empty()),
        entry(
            ReviewForm.ABOUT,
            messages.get(locale, "evaluation.field.about-hint", coordinator.municipalityName()),
            found(Report::municipality)),
        entry(
            ReviewForm.EVALUATED_ON,
            text("evaluation.field.month-hint"),
            found(Report::evaluatedOn)),
        entry(
            ReviewForm.COVER_DATE,
            text("evaluation.field.cover-date-hint"),
            found(Report::coverDate)),
        entry(
            ReviewForm.EVALUATORS,
            text("evaluation.field.evaluators-hint"),
            report.stream().flatMap(it -> it.evaluators().stream())),
        draft.form().value(ReviewForm.EDITION),
        draft.form().value(ReviewForm.OCCASION),
        occasions(),
        reason());
  }

  private ReviewPage.@Nullable EntryPart reason() {
    return draft.isCorrection()
        ? entry(ReviewForm.REASON, text("evaluation.field.reason-hint"), Stream.empty())
        : null;
  }

  private List<Choice> occasions() {
    return Stream.concat(
            Stream.of(new Choice("", text("evaluation.occasion.unknown"))),
            IntStream.rangeClosed(1, MOST_OCCASIONS)
                .mapToObj(i ->
                    new Choice(
                        Integer.toString(i), messages.get(locale, "evaluation.occasion", i))))
        .toList();
  }

  private <T> Stream<Found<T>> found(Function<Report, Optional<Found<T>>> what) {
    return report.flatMap(what).stream();
  }

  private ReviewPage.EntryPart entry(String field, String hint, Stream<? extends Found<?>> found) {
    return new ReviewPage.EntryPart(
        field,
        draft.form().value(field),
        hint,
        places.of(found.map(Found::lines).toList()),
        errors.of(field));
  }

  private String text(String key) {
    return messages.get(locale, key);
  }
}
