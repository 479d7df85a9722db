package se.spegelkompass.score;

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
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.DifferencePages.Asked;

/** Holds two groups of a closed round, or two rounds, against each other. */
@Controller("/matningar/{id}/skillnader")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class DifferenceController {

  private final Rounds rounds;
  private final PreScores preScores;
  private final DifferencePages pages;

  DifferenceController(Rounds rounds, PreScores preScores, DifferencePages pages) {
    this.rounds = rounds;
    this.preScores = preScores;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> show(
      Coordinator coordinator,
      long id,
      @QueryValue @Nullable String grupp,
      @QueryValue @Nullable String mot,
      @QueryValue @Nullable String matning,
      @QueryValue @Nullable String olika,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var preScore = preScores.find(coordinator.municipalityId(), id);
    if (preScore.isEmpty() || preScore.get().groups().isEmpty()) {
      return HttpResponse.seeOther(URI.create("/matningar/" + id + "/resultat"));
    }
    return HttpResponse.ok(
        new ModelAndView<>(
            "score/difference",
            pages.page(round, preScore.get(), new Asked(grupp, mot, matning, olika), locale)));
  }
}
