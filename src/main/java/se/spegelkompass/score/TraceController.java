package se.spegelkompass.score;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.SheetFile;

/**
 * Opens a closed round's figures into how they were computed: a sub-question's by its id, an area's
 * as {@code omrade-4}, the total's as {@code totalt}.
 */
@Controller("/matningar/{id}/resultat/{figure}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class TraceController {

  private final Rounds rounds;
  private final PreScores preScores;
  private final StoredItemScores itemScores;
  private final TracePages pages;

  TraceController(
      Rounds rounds, PreScores preScores, StoredItemScores itemScores, TracePages pages) {
    this.rounds = rounds;
    this.preScores = preScores;
    this.itemScores = itemScores;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  ModelAndView<TracePage> show(Coordinator coordinator, long id, String figure, Locale locale) {
    return new ModelAndView<>(
        "score/trace", pages.page(trace(coordinator, id, figure, locale), locale));
  }

  @Get("/kalkylark")
  HttpResponse<?> file(Coordinator coordinator, long id, String figure, Locale locale) {
    var trace = trace(coordinator, id, figure, locale);
    return HttpResponse.ok(SheetFile.xlsx(figure, trace.sheet()))
        .contentType(SheetFile.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + figure + ".xlsx\"");
  }

  private Trace trace(Coordinator coordinator, long id, String figure, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var preScore = preScores.find(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
    return pages
        .trace(
            round,
            rounds.edition(round),
            preScore,
            it -> itemScores.find(coordinator.municipalityId(), id, preScore, it),
            figure,
            locale)
        .orElseThrow(NotFound::new);
  }
}
