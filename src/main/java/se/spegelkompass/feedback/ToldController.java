package se.spegelkompass.feedback;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.municipality.Municipality;
import se.spegelkompass.round.Token;
import se.spegelkompass.web.Layout;

/**
 * The page for those who answered, for anybody who has its address. A closed page is answered as an
 * address that never was.
 */
@Controller("/a/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ToldController {

  private final Feedbacks feedbacks;
  private final ToldPages pages;
  private final Municipalities municipalities;

  ToldController(Feedbacks feedbacks, ToldPages pages, Municipalities municipalities) {
    this.feedbacks = feedbacks;
    this.pages = pages;
    this.municipalities = municipalities;
  }

  /** A page that needs no values of its own. */
  record Nothing() {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request, String token, Locale locale) {
    var feedback = Token.parse(token).flatMap(feedbacks::opened);
    if (feedback.isEmpty()) {
      return unseen(
          HttpResponse.notFound().body(new ModelAndView<>("feedback/unknown", new Nothing())));
    }
    if (municipalities
        .find(feedback.get().municipalityId())
        .filter(Municipality::demo)
        .isPresent()) {
      request.setAttribute(Layout.DEMO, true);
    }
    return unseen(HttpResponse.ok(pages.open(feedback.get(), locale)));
  }

  /** For those who have the address only: no search engine, no proxy. */
  private static HttpResponse<?> unseen(MutableHttpResponse<?> response) {
    return response
        .header("X-Robots-Tag", "noindex, nofollow")
        .header("Cache-Control", "private, no-store");
  }
}
