package se.spegelkompass.respond;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Item;

/** One item per page. A tap on a step is saved by htmx; Nästa saves and goes on, also without. */
@Controller("/s/{link}/svara")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class ItemController {

  static final int LONGEST_COMMENT = 1000;

  private final Visits visits;
  private final Responses responses;
  private final ItemPages pages;

  ItemController(Visits visits, Responses responses, ItemPages pages) {
    this.visits = visits;
    this.responses = responses;
    this.pages = pages;
  }

  /** Goes on where the respondent was. */
  @Get
  HttpResponse<?> onward(HttpRequest<?> request, String link) {
    if (visits.visit(request, link) instanceof Visit.Begun begun) {
      var next = begun.ongoing().journey().next();
      return seeOther(next.map(item -> ItemPages.at(link, item)).orElse("/s/" + link + "/granska"));
    }
    return HttpResponse.seeOther(Visits.at(link, ""));
  }

  @Get("/{itemId}")
  HttpResponse<?> show(
      HttpRequest<?> request,
      String link,
      String itemId,
      @QueryValue @Nullable String ater,
      Locale locale) {
    if (!(visits.visit(request, link) instanceof Visit.Begun begun)) {
      return HttpResponse.seeOther(Visits.at(link, ""));
    }
    var item = visitable(begun, itemId);
    return item.isPresent()
        ? HttpResponse.ok(pages.page(link, begun, item.get(), ater != null, locale))
        : HttpResponse.seeOther(Visits.at(link, "/svara"));
  }

  @Post("/{itemId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(
      HttpRequest<?> request,
      String link,
      String itemId,
      @Body Map<String, String> typed,
      Locale locale) {
    if (!(visits.visit(request, link) instanceof Visit.Begun begun)) {
      return away(request, Visits.at(link, "").toString());
    }
    var item = visitable(begun, itemId);
    if (item.isEmpty()) {
      return away(request, Visits.at(link, "/svara").toString());
    }
    var answer = Answer.parse(typed.get("answer"), item.get());
    if (answer.isEmpty() && typed.containsKey("answer")) {
      return HttpResponse.unprocessableEntity()
          .body(pages.unanswered(link, begun, item.get(), typed, locale));
    }
    var comment = comment(typed);
    if (comment != null && comment.codePointCount(0, comment.length()) > LONGEST_COMMENT) {
      return HttpResponse.unprocessableEntity()
          .body(pages.tooLong(link, begun, item.get(), typed, locale));
    }
    return switch (responses.save(
        begun.asking(), begun.token(), item.get(), answer.orElse(null), comment)) {
      case Saved.Closed() -> away(request, Visits.at(link, "").toString());
      case Saved.Kept() -> {
        if (isHtmx(request)) {
          yield HttpResponse.noContent();
        }
        yield answer.isPresent()
            ? seeOther(after(link, begun, item.get(), typed.containsKey("ater")))
            : HttpResponse.unprocessableEntity()
                .body(pages.unanswered(link, begun, item.get(), typed, locale));
      }
    };
  }

  /** As the respondent counts: a browser sends a new line as two characters. */
  private static @Nullable String comment(Map<String, String> typed) {
    var comment = typed.get("comment");
    return comment == null ? null : comment.replace("\r\n", "\n");
  }

  private static Optional<Item> visitable(Visit.Begun begun, String itemId) {
    var journey = begun.ongoing().journey();
    return journey.item(itemId).filter(journey::canVisit);
  }

  private static String after(String link, Visit.Begun begun, Item item, boolean back) {
    var next = begun.ongoing().journey().after(item);
    return back || next.isEmpty() ? "/s/" + link + "/granska" : ItemPages.at(link, next.get());
  }

  /** A page that htmx asked for in vain is left for one that explains. */
  private static HttpResponse<?> away(HttpRequest<?> request, String path) {
    return isHtmx(request) ? HttpResponse.ok().header("HX-Redirect", path) : seeOther(path);
  }

  private static boolean isHtmx(HttpRequest<?> request) {
    return request.getHeaders().contains("HX-Request");
  }

  private static HttpResponse<?> seeOther(String path) {
    return HttpResponse.seeOther(URI.create(path));
  }
}
