package se.spegelkompass.evaluation.review;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.time.ZoneOffset;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.EvaluationPages;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.EvaluationsPage;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Sweden;

/** The municipality's own evaluations, and what is under way. */
@Controller("/utvarderingar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class EvaluationsController {

  private static final int OTHERS_SHOWN = 5;

  private final Evaluations evaluations;
  private final Drafts drafts;
  private final EvaluationPages pages;
  private final Messages messages;

  EvaluationsController(
      Evaluations evaluations, Drafts drafts, EvaluationPages pages, Messages messages) {
    this.evaluations = evaluations;
    this.drafts = drafts;
    this.pages = pages;
    this.messages = messages;
  }

  @Get
  ModelAndView<EvaluationsPage> list(Coordinator coordinator, Locale locale) {
    var all = evaluations.all(coordinator.municipalityId());
    var others = all.stream().filter(it -> !it.isOwn()).toList();
    return new ModelAndView<>(
        "evaluation/list",
        new EvaluationsPage(
            pages.lines(all.stream().filter(Evaluation::isOwn).toList(), locale),
            pages.lines(others.stream().limit(OTHERS_SHOWN).toList(), locale),
            others.isEmpty()
                ? null
                : messages.get(locale, "evaluation.others-count", others.size()),
            drafts.open(coordinator.municipalityId()).stream()
                .filter(it -> it.origin() != Draft.Origin.LIBRARY)
                .map(it -> line(it, locale))
                .toList()));
  }

  private EvaluationsPage.DraftLine line(Draft draft, Locale locale) {
    var changed = draft.changedAt().atOffset(ZoneOffset.UTC).atZoneSameInstant(Sweden.ZONE);
    return new EvaluationsPage.DraftLine(
        draft.form().value(ReviewForm.NAME),
        draft.path(),
        messages.get(
            locale,
            "evaluation.draft-note",
            draft.startedBy(),
            Numbers.date(changed.toLocalDate(), locale)));
  }
}
