package se.spegelkompass.respond;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.time.Instant;
import java.util.Locale;
import se.spegelkompass.round.Token;

/** Where an open link leads: who asks, how long it takes, and the promise. */
@Controller("/s/{link}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class StartController {

  private final Visits visits;
  private final Beginning beginning;
  private final RespondPages pages;
  private final HttpHostResolver hosts;

  StartController(Visits visits, Beginning beginning, RespondPages pages, HttpHostResolver hosts) {
    this.visits = visits;
    this.beginning = beginning;
    this.pages = pages;
    this.hosts = hosts;
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request, String link, Locale locale) {
    return switch (visits.visit(request, link)) {
      case Visit.Unknown() -> unknown();
      case Visit.Closed closed ->
          HttpResponse.status(HttpStatus.GONE).body(pages.closed(closed, locale));
      case Visit.NotInvited(var asking) ->
          HttpResponse.status(HttpStatus.FORBIDDEN).body(pages.notInvited(asking));
      case Visit.Fresh(var asking, var own) ->
          HttpResponse.ok(pages.start(link, asking, own.isPresent(), locale));
      case Visit.Begun begun ->
          HttpResponse.ok(pages.welcomeBack(link, begun, hosts.resolve(request), locale));
    };
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> begin(HttpRequest<?> request, String link, Locale locale) {
    var onward = HttpResponse.seeOther(Visits.at(link, "/svara"));
    return switch (visits.visit(request, link)) {
      case Visit.Unknown() -> unknown();
      case Visit.Closed closed ->
          HttpResponse.status(HttpStatus.GONE).body(pages.closed(closed, locale));
      case Visit.NotInvited(var asking) ->
          HttpResponse.status(HttpStatus.FORBIDDEN).body(pages.notInvited(asking));
      case Visit.Fresh(var asking, var own) ->
          beginning
              .begin(asking, own.orElseGet(Token::random))
              .map(token ->
                  onward
                      .cookie(visits.remember(request, link, token))
                      .cookie(StartTime.remember(request, link, Instant.now())))
              .orElseGet(() -> HttpResponse.seeOther(Visits.at(link, "")));
      case Visit.Begun begun -> onward;
    };
  }

  /** For a shared device: the next person begins anew. */
  @Post("/lamna")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> leave(HttpRequest<?> request, String link) {
    return HttpResponse.seeOther(Visits.at(link, ""))
        .cookie(visits.forget(request, link))
        .cookie(StartTime.forget(request, link));
  }

  private static HttpResponse<ModelAndView<?>> unknown() {
    return HttpResponse.<ModelAndView<?>>notFound().body(RespondPages.unknown());
  }
}
