package se.spegelkompass.edition;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of 5.5? How the editions hang together. */
@Controller("/ramverk/samband")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class CrosswalkController {

  private final CrosswalkPages pages;

  CrosswalkController(CrosswalkPages pages) {
    this.pages = pages;
  }

  @Get
  HttpResponse<?> show(
      @QueryValue @Nullable String utgava, @QueryValue @Nullable String delfraga, Locale locale) {
    var page = pages.page(utgava, delfraga == null ? "" : delfraga.strip(), locale);
    return page.error() == null
        ? HttpResponse.ok(CrosswalkPages.view(page))
        : HttpResponse.unprocessableEntity().body(CrosswalkPages.view(page));
  }
}
