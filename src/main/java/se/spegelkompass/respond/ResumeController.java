package se.spegelkompass.respond;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Token;

/** The personal link: goes on with a response on another device. */
@Controller("/f/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ResumeController {

  private final Responses responses;
  private final Rounds rounds;
  private final Visits visits;

  ResumeController(Responses responses, Rounds rounds, Visits visits) {
    this.responses = responses;
    this.rounds = rounds;
    this.visits = visits;
  }

  @Get
  HttpResponse<?> resume(HttpRequest<?> request, String token) {
    var opened = Token.parse(token);
    var link = opened.flatMap(responses::group).flatMap(rounds::link);
    if (opened.isEmpty() || link.isEmpty()) {
      return HttpResponse.notFound().body(RespondPages.unknown());
    }
    return HttpResponse.seeOther(URI.create("/s/" + link.get()))
        .cookie(visits.remember(request, link.get(), opened.get()));
  }
}
