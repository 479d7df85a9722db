package se.spegelkompass.evaluation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.web.FormErrors;

/** The list of evaluations, and a new one. */
@Controller("/utvarderingar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class EvaluationsController {

  private final Evaluations evaluations;
  private final EvaluationPages pages;
  private final Reviews reviews;
  private final AuditLog log;

  EvaluationsController(
      Evaluations evaluations, EvaluationPages pages, Reviews reviews, AuditLog log) {
    this.evaluations = evaluations;
    this.pages = pages;
    this.reviews = reviews;
    this.log = log;
  }

  @Get
  ModelAndView<EvaluationsPage> list(Coordinator coordinator, Locale locale) {
    return pages.list(evaluations.all(coordinator.municipalityId()), locale);
  }

  /** Also where a browser comes that is asked to load a review again by its address. */
  @Get(uris = {"/ny", "/granskning", "/summor"})
  ModelAndView<NewPage> fresh() {
    return new ModelAndView<>("evaluation/new", new NewPage(FormErrors.none()));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    return switch (reviews.confirm(EvaluationForm.of(typed), coordinator, locale)) {
      case Reviews.Confirmed.Kept(var evaluation) ->
          HttpResponse.seeOther(URI.create(keep(coordinator, evaluation)));
      case Reviews.Confirmed.Wrong(var page) -> HttpResponse.unprocessableEntity().body(page);
    };
  }

  /** Returns the path of the page about it. */
  private String keep(Coordinator coordinator, NewEvaluation evaluation) {
    var kept = evaluations.keep(coordinator.municipalityId(), evaluation);
    var path = "/utvarderingar/" + kept.id();
    if (kept.fresh()) {
      log.write(coordinator, AuditAction.EVALUATION_STORED, evaluation.name(), path);
    }
    return path;
  }
}
