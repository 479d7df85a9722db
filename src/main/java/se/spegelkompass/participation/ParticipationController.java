package se.spegelkompass.participation;

import io.micronaut.http.HttpRequest;
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
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Htmx;

/** How a round is going, while it is open and after. */
@Controller("/matningar/{id}/delaktighet")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ParticipationController {

  private final Rounds rounds;
  private final ParticipationPages pages;

  ParticipationController(Rounds rounds, ParticipationPages pages) {
    this.rounds = rounds;
    this.pages = pages;
  }

  /** The page; only its figures when htmx asks for newer ones. */
  @Get
  HttpResponse<?> show(HttpRequest<?> request, Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    if (round.isDraft()) {
      return HttpResponse.seeOther(URI.create("/matningar/" + id));
    }
    var view = Htmx.isUsed(request) ? "participation/_figures" : "participation/show";
    return HttpResponse.ok(new ModelAndView<>(view, pages.page(round, locale)));
  }
}
