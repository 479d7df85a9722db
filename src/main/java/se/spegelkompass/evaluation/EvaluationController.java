package se.spegelkompass.evaluation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.web.NotFound;

/** One evaluation, and the report it comes from. */
@Controller("/utvarderingar/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class EvaluationController {

  private final Evaluations evaluations;
  private final EvaluationPages pages;

  EvaluationController(Evaluations evaluations, EvaluationPages pages) {
    this.evaluations = evaluations;
    this.pages = pages;
  }

  @Get
  ModelAndView<EvaluationPage> show(Coordinator coordinator, long id, Locale locale) {
    var details = evaluations.details(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
    var original = evaluations.original(coordinator.municipalityId(), id);
    return pages.page(details, original, locale);
  }

  /** Bytes and nothing else: a browser that took it for a page would run what stands in it. */
  @Get("/original")
  HttpResponse<byte[]> original(Coordinator coordinator, long id) {
    var file = evaluations.original(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
    var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return HttpResponse.ok(file.content())
        .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
  }
}
