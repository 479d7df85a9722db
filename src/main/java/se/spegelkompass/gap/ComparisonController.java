package se.spegelkompass.gap;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.web.NotFound;

/** Shows a round held against an evaluation, and finds the pair to begin with. */
@Controller("/jamforelse")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ComparisonController {

  private final Comparisons comparisons;
  private final ComparisonPages pages;
  private final OtherEditionPages otherEdition;

  ComparisonController(
      Comparisons comparisons, ComparisonPages pages, OtherEditionPages otherEdition) {
    this.comparisons = comparisons;
    this.pages = pages;
    this.otherEdition = otherEdition;
  }

  @Get
  HttpResponse<?> begin(
      Coordinator coordinator,
      @QueryValue @Nullable Long matning,
      @QueryValue @Nullable Long utvardering) {
    if (matning != null && utvardering != null) {
      return HttpResponse.seeOther(pair(coordinator, matning, utvardering).address());
    }
    var material = comparisons.material(coordinator.municipalityId());
    return (matning == null ? material.newestPair() : material.newestPair(matning))
        .map(Pair::address)
        .or(() -> material.alone(matning).map(AloneController::address))
        .<HttpResponse<?>>map(HttpResponse::seeOther)
        .orElseGet(() -> HttpResponse.ok(new ModelAndView<>("gap/empty", Map.of())));
  }

  @Get("/{roundId}/{evaluationId}")
  HttpResponse<?> show(
      Coordinator coordinator,
      long roundId,
      long evaluationId,
      @QueryValue @Nullable String omrade,
      @QueryValue @Nullable String niva,
      @QueryValue @Nullable String grupp,
      @QueryValue @Nullable String referens,
      Locale locale) {
    var pair = pair(coordinator, roundId, evaluationId);
    var chooser = comparisons.material(coordinator.municipalityId()).chooser(pair);
    var choices = new Choices(pair, omrade, niva, grupp, referens);
    var comparing = comparisons.compare(pair);
    if (comparing.isEmpty()) {
      return HttpResponse.seeOther(URI.create("/matningar/" + roundId + "/resultat"));
    }
    return switch (comparing.get()) {
      case Comparing.Compared(var comparison) ->
          HttpResponse.ok(
              new ModelAndView<>("gap/show", pages.page(comparison, choices, chooser, locale)));
      case Comparing.DifferentEditions different ->
          HttpResponse.ok(
              new ModelAndView<>(
                  "gap/other-edition", otherEdition.page(different, pair, chooser, locale)));
    };
  }

  private Pair pair(Coordinator coordinator, long roundId, long evaluationId) {
    return comparisons
        .pair(coordinator.municipalityId(), roundId, evaluationId)
        .orElseThrow(NotFound::new);
  }
}
