package se.spegelkompass.respond;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Locale;

/** A respondent takes the response back, while it can still be found. */
@Controller("/s/{link}/radering")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class RemovalController {

  private final Visits visits;
  private final Responses responses;
  private final RemovalPages pages;

  RemovalController(Visits visits, Responses responses, RemovalPages pages) {
    this.visits = visits;
    this.responses = responses;
    this.pages = pages;
  }

  @Get
  HttpResponse<?> ask(HttpRequest<?> request, String link, Locale locale) {
    return switch (visits.visit(request, link)) {
      case Visit.Unknown() -> HttpResponse.notFound().body(RespondPages.unknown());
      case Visit.Closed closed -> tooLate(link, closed);
      case Visit.NotInvited(var asking) -> HttpResponse.ok(pages.nothing(link, asking, false));
      case Visit.Fresh(var asking, var _) -> HttpResponse.ok(pages.nothing(link, asking, true));
      case Visit.Begun begun -> HttpResponse.ok(pages.ask(link, begun, locale));
    };
  }

  /** Asked twice, it is removed once and says so twice. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(HttpRequest<?> request, String link) {
    return switch (visits.visit(request, link)) {
      case Visit.Unknown() -> HttpResponse.notFound().body(RespondPages.unknown());
      case Visit.Closed closed -> tooLate(link, closed);
      case Visit.NotInvited(var _), Visit.Fresh(var _, var _) -> done(link);
      case Visit.Begun begun -> {
        // What could not be removed has just become anonymous, unless it is gone already.
        if (!responses.remove(begun.asking(), begun.token())
            && visits.visit(request, link) instanceof Visit.Closed closed) {
          yield tooLate(link, closed);
        }
        yield done(link).cookie(visits.forget(request, link));
      }
    };
  }

  @Get("/klar")
  HttpResponse<?> removed(HttpRequest<?> request, String link) {
    return switch (visits.visit(request, link)) {
      case Visit.Unknown() -> HttpResponse.notFound().body(RespondPages.unknown());
      case Visit.Closed(var asking) -> HttpResponse.ok(pages.removed(link, asking, false));
      case Visit.NotInvited(var asking) -> HttpResponse.ok(pages.removed(link, asking, false));
      case Visit.Fresh(var asking, var _) -> HttpResponse.ok(pages.removed(link, asking, true));
      case Visit.Begun begun -> HttpResponse.seeOther(Visits.at(link, "/radering"));
    };
  }

  private HttpResponse<?> tooLate(String link, Visit.Closed closed) {
    return HttpResponse.status(HttpStatus.GONE).body(pages.tooLate(link, closed));
  }

  private static MutableHttpResponse<?> done(String link) {
    return HttpResponse.seeOther(Visits.at(link, "/radering/klar"));
  }
}
