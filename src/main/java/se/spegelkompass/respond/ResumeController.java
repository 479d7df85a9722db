package se.spegelkompass.respond;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import se.spegelkompass.round.Token;

/** The personal link: begins a response, or goes on with it on another device. */
@Controller("/f/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ResumeController {

  private final Visits visits;

  ResumeController(Visits visits) {
    this.visits = visits;
  }

  @Get
  HttpResponse<?> resume(HttpRequest<?> request, String token) {
    return visits
        .arrive(request, Token.parse(token))
        .orElseGet(() -> HttpResponse.notFound().body(RespondPages.unknown()));
  }
}
