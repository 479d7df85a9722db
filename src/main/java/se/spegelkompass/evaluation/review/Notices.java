package se.spegelkompass.evaluation.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.RemarkTexts;
import se.spegelkompass.evaluation.ShownFigure;
import se.spegelkompass.evaluation.report.Remark;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** What must be looked at in a report, each with what can be done about it. */
record Notices(
    ReviewForm form,
    Optional<Edition> edition,
    Places places,
    FormErrors errors,
    Messages messages,
    Locale locale) {

  List<ReviewPage.Notice> of(List<Remark> remarks) {
    return remarks.stream().map(this::notice).toList();
  }

  private ReviewPage.Notice notice(Remark remark) {
    return new ReviewPage.Notice(
        about(remark) + new RemarkTexts(messages, locale).words(remark),
        places.of(remark.place().lines()),
        field(remark),
        edition.isPresent() ? decision(remark) : null);
  }

  private String about(Remark remark) {
    var place = remark.place();
    return place
        .subQuestionId()
        .map(id -> id + ": ")
        .orElseGet(() ->
            place.area().isPresent()
                ? messages.get(locale, "evaluation.area", place.area().getAsInt()) + ": "
                : "");
  }

  private @Nullable String field(Remark remark) {
    return edition.isEmpty()
        ? null
        : remark
            .place()
            .subQuestionId()
            .map(id -> "#" + ReviewForm.points(id))
            .orElseGet(() -> front(remark));
  }

  private static @Nullable String front(Remark remark) {
    return switch (remark) {
      case Remark.DatesDisagree _, Remark.SeveralMonths _, Remark.EvaluationMonthMissing _ ->
          "#" + ReviewForm.EVALUATED_ON;
      case Remark.MunicipalityMissing _, Remark.MunicipalitiesDisagree _ -> "#" + ReviewForm.ABOUT;
      default -> null;
    };
  }

  private ReviewPage.@Nullable Decision decision(Remark remark) {
    return switch (remark) {
      case Remark.AreaFiguresDisagree it -> area(it);
      case Remark.TotalsDisagree it -> total(it);
      default -> null;
    };
  }

  private ReviewPage.Decision area(Remark.AreaFiguresDisagree remark) {
    var area = remark.place().area().orElseThrow();
    var choices = new ArrayList<Choice>();
    remark.tableTotal().ifPresent(it -> choices.add(choice(ShownFigure.TABLE, "table", it)));
    remark.box().ifPresent(it -> choices.add(choice(ShownFigure.BOX, "box", it)));
    choices.add(
        remark
            .sumOfRows()
            .map(it -> choice(ShownFigure.ROWS, "rows", it))
            .orElseGet(
                () -> new Choice("ROWS", messages.get(locale, "evaluation.keep.rows-later"))));
    choices.add(new Choice("TYPED", messages.get(locale, "evaluation.keep.own")));
    return decision(
        ReviewForm.shown(area),
        messages.get(locale, "evaluation.keep.area", area),
        choices,
        ReviewForm.own(area),
        messages.get(locale, "evaluation.keep.own-area", area));
  }

  private ReviewPage.Decision total(Remark.TotalsDisagree remark) {
    return decision(
        ReviewForm.TOTAL_SHOWN,
        messages.get(locale, "evaluation.keep.total"),
        List.of(
            new Choice("AREAS", messages.get(locale, "evaluation.keep.areas")),
            new Choice(
                "PRINTED", messages.get(locale, "evaluation.keep.printed", text(remark.printed()))),
            new Choice("TYPED", messages.get(locale, "evaluation.keep.own"))),
        ReviewForm.TOTAL_OWN,
        messages.get(locale, "evaluation.keep.own-total"));
  }

  private ReviewPage.Decision decision(
      String field, String legend, List<Choice> choices, String own, String ownLabel) {
    return new ReviewPage.Decision(
        field, legend, choices, form.value(field), own, ownLabel, form.value(own), errors.of(own));
  }

  private Choice choice(ShownFigure figure, String key, BigDecimal points) {
    return new Choice(figure.name(), messages.get(locale, "evaluation.keep." + key, text(points)));
  }

  private String text(BigDecimal points) {
    return Points.text(points, locale);
  }
}
