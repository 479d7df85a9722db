package se.spegelkompass.audit;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.web.CsvFile;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Sweden;
import se.spegelkompass.web.Typed;

/** The log of what coordinators did, to read and to take away. */
@Controller("/logg")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class LogController {

  private final AuditLog log;
  private final LogPages pages;
  private final Messages messages;

  LogController(AuditLog log, LogPages pages, Messages messages) {
    this.log = log;
    this.pages = pages;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> show(
      Coordinator coordinator,
      @RequestBean LogForm form,
      @QueryValue @Nullable String fore,
      Locale locale) {
    var errors = FormErrors.none();
    var filter = form.check(errors, messages, locale);
    return filter.isEmpty()
        ? wrong(coordinator, form, errors, locale)
        : HttpResponse.ok(
            pages.page(coordinator.municipalityId(), form, filter.get(), Typed.id(fore), locale));
  }

  @Get("/export.csv")
  HttpResponse<?> export(Coordinator coordinator, @RequestBean LogForm form, Locale locale) {
    var errors = FormErrors.none();
    var filter = form.check(errors, messages, locale);
    if (filter.isEmpty()) {
      return wrong(coordinator, form, errors, locale);
    }
    var rows = pages.rows(coordinator.municipalityId(), filter.get(), locale);
    log.write(
        coordinator,
        AuditAction.LOG_EXPORTED,
        messages.get(locale, "audit.exported-lines", rows.size()),
        null);
    var name = "logg-" + LocalDate.now(Sweden.ZONE) + ".csv";
    return HttpResponse.ok(CsvFile.of(pages.header(locale), rows))
        .contentType(CsvFile.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }

  private HttpResponse<?> wrong(
      Coordinator coordinator, LogForm form, FormErrors errors, Locale locale) {
    return HttpResponse.unprocessableEntity()
        .body(pages.wrong(coordinator.municipalityId(), form, errors, locale));
  }
}
