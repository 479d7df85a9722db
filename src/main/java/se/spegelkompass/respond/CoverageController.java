package se.spegelkompass.respond;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.round.Rounds;

/** Whether enough people will answer every sub-question, before a round opens and while it runs. */
@Controller("/matningar/{id}/tackning")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class CoverageController {

  private final Rounds rounds;
  private final CoveragePages pages;

  CoverageController(Rounds rounds, CoveragePages pages) {
    this.rounds = rounds;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> show(
      Coordinator coordinator, long id, @QueryValue @Nullable String andel, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return round.isClosed()
        ? HttpResponse.seeOther(URI.create("/matningar/" + id))
        : HttpResponse.ok(pages.page(round, andel, locale));
  }
}
