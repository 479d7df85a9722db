package se.spegelkompass.respond;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Instant;
import java.util.Locale;

/** Checking one's answers, handing them in, and what happens next. */
@Controller("/s/{link}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ReviewController {

  private final Visits visits;
  private final Responses responses;
  private final Beginning beginning;
  private final RespondPages pages;
  private final HttpHostResolver hosts;

  ReviewController(
      Visits visits,
      Responses responses,
      Beginning beginning,
      RespondPages pages,
      HttpHostResolver hosts) {
    this.visits = visits;
    this.responses = responses;
    this.beginning = beginning;
    this.pages = pages;
    this.hosts = hosts;
  }

  @Get("/granska")
  HttpResponse<?> review(HttpRequest<?> request, String link, Locale locale) {
    return visits.visit(request, link) instanceof Visit.Begun begun
        ? HttpResponse.ok(pages.review(link, begun, locale))
        : start(link);
  }

  @Post("/inlamning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> handIn(HttpRequest<?> request, String link) {
    if (!(visits.visit(request, link) instanceof Visit.Begun begun)) {
      return start(link);
    }
    if (begun.ongoing().journey().answered() == 0) {
      return HttpResponse.seeOther(Visits.at(link, "/svara"));
    }
    var minutes = StartTime.minutes(request, Instant.now());
    responses.submit(begun.asking(), begun.token(), minutes);
    return HttpResponse.seeOther(Visits.at(link, "/tack")).cookie(StartTime.forget(request, link));
  }

  /** One area more, for somebody who has time left. */
  @Post("/omrade")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> another(HttpRequest<?> request, String link) {
    if (!(visits.visit(request, link) instanceof Visit.Begun begun)) {
      return start(link);
    }
    return HttpResponse.seeOther(
        Visits.at(link, beginning.addArea(begun.asking(), begun.token()) ? "/svara" : "/tack"));
  }

  @Get("/tack")
  HttpResponse<?> thanks(HttpRequest<?> request, String link, Locale locale) {
    if (!(visits.visit(request, link) instanceof Visit.Begun begun)) {
      return start(link);
    }
    return begun.ongoing().submitted()
        ? HttpResponse.ok(pages.thanks(link, begun, hosts.resolve(request), locale))
        : HttpResponse.seeOther(Visits.at(link, "/granska"));
  }

  private static HttpResponse<?> start(String link) {
    return HttpResponse.seeOther(Visits.at(link, ""));
  }
}
