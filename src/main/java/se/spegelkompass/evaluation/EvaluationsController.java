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
import se.spegelkompass.web.FormErrors;

/** The list of evaluations, and a new one. */
@Controller("/utvarderingar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class EvaluationsController {

  private final Evaluations evaluations;
  private final EvaluationPages pages;
  private final Reviews reviews;

  EvaluationsController(Evaluations evaluations, EvaluationPages pages, Reviews reviews) {
    this.evaluations = evaluations;
    this.pages = pages;
    this.reviews = reviews;
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
          HttpResponse.seeOther(
              URI.create(
                  "/utvarderingar/" + evaluations.store(coordinator.municipalityId(), evaluation)));
      case Reviews.Confirmed.Wrong(var page) -> HttpResponse.unprocessableEntity().body(page);
    };
  }
}
