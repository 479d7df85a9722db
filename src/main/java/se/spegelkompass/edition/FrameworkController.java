package se.spegelkompass.edition;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.web.NotFound;

/** Looking at the editions: areas, sub-questions and items as respondents see them. */
@Controller("/ramverk")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class FrameworkController {

  private static final String ZIP = "application/zip";

  private final AvailableEditions editions;
  private final EditionPages pages;

  FrameworkController(AvailableEditions editions, EditionPages pages) {
    this.editions = editions;
    this.pages = pages;
  }

  @Get
  ModelAndView<FrameworkPage> list(Coordinator coordinator, Locale locale) {
    return pages.list(coordinator.municipalityId(), locale);
  }

  @Get("/utgavor/{id}")
  ModelAndView<EditionPage> edition(
      Coordinator coordinator,
      String id,
      @QueryValue @Nullable String grupp,
      @QueryValue @Nullable String sprak,
      @QueryValue @Nullable String sok,
      Locale locale) {
    return pages.edition(find(coordinator, id), Shown.of(grupp, sprak, sok, locale), locale);
  }

  @Get("/utgavor/{id}/omrade/{number}")
  ModelAndView<AreaPage> area(
      Coordinator coordinator,
      String id,
      int number,
      @QueryValue @Nullable String grupp,
      @QueryValue @Nullable String sprak,
      Locale locale) {
    var edition = find(coordinator, id);
    var area = edition.area(number).orElseThrow(NotFound::new);
    return pages.area(edition, area, Shown.of(grupp, sprak, null, locale), locale);
  }

  @Get("/utgavor/{id}/utskrift")
  ModelAndView<PrintPage> print(
      Coordinator coordinator,
      String id,
      @QueryValue @Nullable String grupp,
      @QueryValue @Nullable String sprak,
      Locale locale) {
    return pages.print(find(coordinator, id), Shown.of(grupp, sprak, null, locale), locale);
  }

  /** The files of an edition, to begin an own one with. */
  @Get("/utgavor/{id}/filer")
  @Produces(ZIP)
  HttpResponse<byte[]> files(Coordinator coordinator, String id) {
    var edition = find(coordinator, id);
    return HttpResponse.ok(editions.files(coordinator.municipalityId(), edition))
        .contentType(ZIP)
        .header("Content-Disposition", "attachment; filename=\"" + edition.id() + ".zip\"");
  }

  private Edition find(Coordinator coordinator, String id) {
    return editions.find(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
  }
}
