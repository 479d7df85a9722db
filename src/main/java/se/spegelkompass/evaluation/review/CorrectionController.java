package se.spegelkompass.evaluation.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.EvaluationDetails;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.NotFound;

/** Correcting an evaluation that is stored: the same review again, with a reason. */
@Controller("/utvarderingar/{id}/rattelse")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class CorrectionController {

  private final Evaluations evaluations;
  private final Drafts drafts;
  private final ReportFiles files;
  private final Editions editions;

  CorrectionController(
      Evaluations evaluations, Drafts drafts, ReportFiles files, Editions editions) {
    this.evaluations = evaluations;
    this.drafts = drafts;
    this.files = files;
    this.editions = editions;
  }

  /** One correction at a time: whoever comes second goes on with it. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> begin(
      Coordinator coordinator, long id, @Body Map<String, String> typed, Locale locale) {
    var municipality = coordinator.municipalityId();
    var details = evaluations.details(municipality, id).orElseThrow(NotFound::new);
    var draft =
        drafts.correction(municipality, id).orElseGet(() -> start(coordinator, details, locale));
    return HttpResponse.seeOther(URI.create(draft.path()));
  }

  private Draft start(Coordinator coordinator, EvaluationDetails details, Locale locale) {
    var municipality = coordinator.municipalityId();
    var id = details.evaluation().id();
    var source = evaluations.source(municipality, id);
    var edition = editions.find(details.row().editionId());
    var report =
        source.flatMap(it -> files.text(municipality, it)).flatMap(it -> files.report(it, edition));
    var fields =
        new CorrectionFields(
            details,
            evaluations.texts(municipality, id),
            report,
            coordinator.municipalityName(),
            locale);
    return drafts.correct(coordinator, id, source, fields.all());
  }
}
