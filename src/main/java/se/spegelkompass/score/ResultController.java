package se.spegelkompass.score;

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

/** Shows a closed round's result. Before closing there is none, for anyone. */
@Controller("/matningar/{id}/resultat")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ResultController {

  private final Rounds rounds;
  private final PreScores preScores;
  private final ResultPages pages;

  ResultController(Rounds rounds, PreScores preScores, ResultPages pages) {
    this.rounds = rounds;
    this.preScores = preScores;
    this.pages = pages;
  }

  @Get
  ModelAndView<?> show(Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var preScore = preScores.find(coordinator.municipalityId(), id);
    if (preScore.isEmpty()) {
      return new ModelAndView<>(
          "score/not-closed", new NotClosedPage(round.name(), "/matningar/" + id));
    }
    return new ModelAndView<>(
        "score/result", pages.page(round, rounds.edition(round), preScore.get(), locale));
  }
}
