package se.spegelkompass.round;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.edition.AvailableEditions;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** The list of rounds, and a new one. */
@Controller("/matningar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class RoundsController {

  private final Rounds rounds;
  private final AvailableEditions editions;
  private final AuditLog log;
  private final Messages messages;

  RoundsController(Rounds rounds, AvailableEditions editions, AuditLog log, Messages messages) {
    this.rounds = rounds;
    this.editions = editions;
    this.log = log;
    this.messages = messages;
  }

  @Get
  ModelAndView<RoundsPage> list(Coordinator coordinator, Locale locale) {
    var lines =
        rounds.all(coordinator.municipalityId()).stream()
            .map(round -> RoundLine.of(round, messages, locale))
            .toList();
    return new ModelAndView<>("round/list", new RoundsPage(lines));
  }

  @Get("/ny")
  ModelAndView<RoundFormPage> fresh(Coordinator coordinator, Locale locale) {
    return form(coordinator, RoundForm.empty(editions.newest()), FormErrors.none(), locale);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    var form = RoundForm.of(typed);
    var errors = FormErrors.none();
    var all = editions.all(coordinator.municipalityId());
    var draft = form.check(all, Rounds.today(), errors, messages, locale);
    if (draft.isEmpty()) {
      return HttpResponse.unprocessableEntity().body(form(coordinator, form, errors, locale));
    }
    var id = rounds.create(coordinator.municipalityId(), draft.get());
    var path = "/matningar/" + id;
    log.write(coordinator, AuditAction.ROUND_CREATED, draft.get().name(), path);
    return HttpResponse.seeOther(URI.create(path));
  }

  private ModelAndView<RoundFormPage> form(
      Coordinator coordinator, RoundForm form, FormErrors errors, Locale locale) {
    return new ModelAndView<>(
        "round/form",
        RoundFormPage.of(
            messages.get(locale, "round.new"),
            "/matningar",
            "/matningar",
            form,
            errors,
            editions.all(coordinator.municipalityId()),
            messages,
            locale));
  }
}
