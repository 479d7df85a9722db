package se.spegelkompass.gap;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;

/** Shows what a closed round says before there is an evaluation to hold it against. */
@Controller("/jamforelse/{roundId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class AloneController {

  private final Rounds rounds;
  private final PreScores preScores;
  private final Comparisons comparisons;
  private final AlonePages pages;

  AloneController(Rounds rounds, PreScores preScores, Comparisons comparisons, AlonePages pages) {
    this.rounds = rounds;
    this.preScores = preScores;
    this.comparisons = comparisons;
    this.pages = pages;
  }

  static URI address(Round round) {
    return URI.create("/jamforelse/" + round.id());
  }

  @Get
  HttpResponse<?> show(Coordinator coordinator, long roundId, Locale locale) {
    var municipality = coordinator.municipalityId();
    var round = rounds.require(municipality, roundId);
    return preScores
        .find(municipality, roundId)
        .<HttpResponse<?>>map(preScore ->
            HttpResponse.ok(
                new ModelAndView<>(
                    "gap/alone",
                    pages.page(
                        round,
                        rounds.edition(round),
                        preScore,
                        comparisons.material(municipality),
                        comparisons.usual(round),
                        locale))))
        .orElseGet(() -> HttpResponse.seeOther(URI.create("/matningar/" + roundId + "/resultat")));
  }
}
