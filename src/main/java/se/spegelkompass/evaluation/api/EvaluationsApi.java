package se.spegelkompass.evaluation.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.Originals;
import se.spegelkompass.web.ApiCalls;
import se.spegelkompass.web.NotFound;

/** Evaluations that are confirmed. */
@Controller("/api/v1/evaluations")
@Secured(ApiCalls.ROLE)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
class EvaluationsApi {

  private final Evaluations evaluations;
  private final EvaluationAnswers answers;
  private final Originals originals;

  EvaluationsApi(Evaluations evaluations, EvaluationAnswers answers, Originals originals) {
    this.evaluations = evaluations;
    this.answers = answers;
    this.originals = originals;
  }

  @Get
  EvaluationJson.ListJson list(Coordinator who) {
    return answers.list(evaluations.all(who.municipalityId()));
  }

  @Get("/{id}")
  EvaluationJson show(HttpRequest<?> request, Coordinator who, long id) {
    return evaluations
        .details(who.municipalityId(), id)
        .map(it -> answers.whole(it, ApiCalls.locale(request)))
        .orElseThrow(NotFound::new);
  }

  @Get("/{id}/original")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, "application/problem+json"})
  HttpResponse<StreamedFile> original(Coordinator who, long id) {
    var source = evaluations.source(who.municipalityId(), id).orElseThrow(NotFound::new);
    return originals.of(who.municipalityId(), source.id());
  }
}
