package se.spegelkompass.evaluation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.web.NotFound;

/** One evaluation, and the report it comes from. */
@Controller("/utvarderingar/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class EvaluationController {

  private final Evaluations evaluations;
  private final CorrectionLog corrections;
  private final EvaluationPages pages;
  private final Originals originals;
  private final AuditLog log;

  EvaluationController(
      Evaluations evaluations,
      CorrectionLog corrections,
      EvaluationPages pages,
      Originals originals,
      AuditLog log) {
    this.evaluations = evaluations;
    this.corrections = corrections;
    this.pages = pages;
    this.originals = originals;
    this.log = log;
  }

  @Get
  ModelAndView<EvaluationPage> show(Coordinator coordinator, long id, Locale locale) {
    var municipality = coordinator.municipalityId();
    return pages.page(
        find(coordinator, id),
        evaluations.texts(municipality, id),
        evaluations.source(municipality, id),
        corrections.newestFirst(municipality, id),
        locale);
  }

  @Get("/original")
  HttpResponse<StreamedFile> original(Coordinator coordinator, long id) {
    var municipality = coordinator.municipalityId();
    var source = evaluations.source(municipality, id).orElseThrow(NotFound::new);
    return originals.of(municipality, source.id());
  }

  /** Says what goes away, and asks. */
  @Get("/borttagning")
  ModelAndView<RemovalPage> removal(Coordinator coordinator, long id) {
    var evaluation = find(coordinator, id).evaluation();
    return new ModelAndView<>(
        "evaluation/removal", new RemovalPage(evaluation.name(), "/utvarderingar/" + id));
  }

  @Post("/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var evaluation = find(coordinator, id).evaluation();
    if (evaluations.remove(coordinator.municipalityId(), id)) {
      log.write(coordinator, AuditAction.EVALUATION_REMOVED, evaluation.name(), null);
    }
    return HttpResponse.seeOther(URI.create("/utvarderingar"));
  }

  private EvaluationDetails find(Coordinator coordinator, long id) {
    return evaluations.details(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
  }
}
