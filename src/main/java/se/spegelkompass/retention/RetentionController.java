package se.spegelkompass.retention;

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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** How long a municipality keeps what is gathered. */
@Controller("/gallring")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class RetentionController {

  private static final String PATH = "/gallring";

  private final RetentionSettings settings;
  private final RetentionPages pages;
  private final AuditLog log;
  private final Messages messages;

  RetentionController(
      RetentionSettings settings, RetentionPages pages, AuditLog log, Messages messages) {
    this.settings = settings;
    this.pages = pages;
    this.log = log;
    this.messages = messages;
  }

  @Get
  ModelAndView<RetentionPage> show(
      Coordinator coordinator, @QueryValue @Nullable String sparat, Locale locale) {
    var municipality = coordinator.municipalityId();
    var form = RetentionForm.of(settings.of(municipality));
    return pages.page(municipality, form, FormErrors.none(), sparat != null, locale);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    var municipality = coordinator.municipalityId();
    var form = RetentionForm.of(typed);
    var errors = FormErrors.none();
    var periods = form.check(errors, messages, locale);
    if (periods.isEmpty()) {
      return HttpResponse.unprocessableEntity()
          .body(pages.page(municipality, form, errors, false, locale));
    }
    if (!periods.get().equals(settings.of(municipality))) {
      settings.change(municipality, periods.get());
      log.write(coordinator, AuditAction.RETENTION_CHANGED, inWords(periods.get(), locale), PATH);
    }
    return HttpResponse.seeOther(URI.create(PATH + "?sparat=ja"));
  }

  private String inWords(Periods periods, Locale locale) {
    return messages.get(
        locale,
        "retention.in-words",
        periods.answersMonths(),
        periods.commentsMonths(),
        periods.addressesDays());
  }
}
