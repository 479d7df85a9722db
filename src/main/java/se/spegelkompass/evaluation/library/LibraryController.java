package se.spegelkompass.evaluation.library;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;

/** What other municipalities have published. */
@Controller("/utvarderingar/andra")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class LibraryController {

  private final LibraryPages pages;

  LibraryController(LibraryPages pages) {
    this.pages = pages;
  }

  @Get
  ModelAndView<LibraryPage> show(
      Coordinator coordinator, @RequestBean LibraryFilter filter, Locale locale) {
    return pages.page(coordinator.municipalityId(), filter, locale);
  }
}
