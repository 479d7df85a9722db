package se.spegelkompass.gap.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.gap.Comparing;
import se.spegelkompass.gap.Comparisons;
import se.spegelkompass.web.ApiCalls;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Problem;

/** Comparisons for programs with a key. */
@Controller(ComparisonAnswers.PATH)
@Secured(ApiCalls.ROLE)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
class ComparisonsApi {

  private final Comparisons comparisons;
  private final ComparisonAnswers answers;
  private final Messages messages;

  ComparisonsApi(Comparisons comparisons, ComparisonAnswers answers, Messages messages) {
    this.comparisons = comparisons;
    this.answers = answers;
    this.messages = messages;
  }

  @Get
  ComparisonJson.ListJson list(Coordinator who) {
    return answers.list(comparisons.pairs(who.municipalityId()));
  }

  @Get("/{roundId}/{evaluationId}")
  HttpResponse<?> show(HttpRequest<?> request, Coordinator who, long roundId, long evaluationId) {
    var locale = ApiCalls.locale(request);
    var pair =
        comparisons.pair(who.municipalityId(), roundId, evaluationId).orElseThrow(NotFound::new);
    var comparing = comparisons.compare(pair);
    if (comparing.isEmpty()) {
      return refused("api.problem.not-closed", "api.problem.not-closed-text", locale);
    }
    return switch (comparing.get()) {
      case Comparing.Compared(var whole) -> HttpResponse.ok(answers.whole(pair, whole, locale));
      case Comparing.DifferentEditions _ ->
          refused("api.problem.editions", "api.problem.editions-text", locale);
    };
  }

  private HttpResponse<?> refused(String title, String text, Locale locale) {
    return Problem.response(
        HttpStatus.UNPROCESSABLE_ENTITY, messages.get(locale, title), messages.get(locale, text));
  }
}
