package se.spegelkompass.respond;

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

/** The approved texts, to be shown around: nothing unread, and no hidden word. */
@Controller("/matningar/{id}/egna-ord")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class OwnWordsController {

  private final Rounds rounds;
  private final Comments comments;
  private final OwnWordsPages pages;

  OwnWordsController(Rounds rounds, Comments comments, OwnWordsPages pages) {
    this.rounds = rounds;
    this.comments = comments;
    this.pages = pages;
  }

  @Get
  ModelAndView<OwnWordsPage> show(Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return new ModelAndView<>("respond/own-words", pages.page(round, comments.of(round), locale));
  }
}
