package se.spegelkompass.action;

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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** The action plan, and the form for something new in it. */
@Controller(Action.LIST)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class NewActionController {

  private final Actions actions;
  private final Origins origins;
  private final ActionPages pages;
  private final AuditLog log;
  private final Messages messages;

  NewActionController(
      Actions actions, Origins origins, ActionPages pages, AuditLog log, Messages messages) {
    this.actions = actions;
    this.origins = origins;
    this.pages = pages;
    this.log = log;
    this.messages = messages;
  }

  @Get
  ModelAndView<PlanPage> all(
      Coordinator coordinator, @QueryValue @Nullable String klart, Locale locale) {
    var municipality = coordinator.municipalityId();
    return new ModelAndView<>(
        "action/plan",
        pages.plan(
            municipality, actions.all(municipality), done(klart, locale), Rounds.today(), locale));
  }

  @Get("/ny")
  ModelAndView<ActionPage> fresh(
      HttpRequest<?> request,
      Coordinator coordinator,
      @QueryValue @Nullable Long matning,
      @QueryValue @Nullable Long utvardering,
      Locale locale) {
    var municipality = coordinator.municipalityId();
    var chosen = request.getParameters().getAll("delfraga");
    var origin = origins.find(municipality, matning, utvardering, chosen);
    var written =
        new Written("", origin.why(messages, locale), "", "", Optional.empty(), origin.about());
    var filled = new ActionPages.Filled(written, "", FormErrors.none());
    return new ModelAndView<>(
        "action/form", pages.fresh(municipality, origin, UUID.randomUUID(), filled, locale));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> create(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    var municipality = coordinator.municipalityId();
    var origin =
        origins.find(municipality, id(typed, "matning"), id(typed, "utvardering"), offered(typed));
    var form = new ActionForm(typed);
    var errors = FormErrors.none();
    var written = form.check(origin.about(), errors, messages, locale);
    if (!errors.isEmpty()) {
      var filled = new ActionPages.Filled(written, form.due(), errors);
      return HttpResponse.unprocessableEntity()
          .body(
              new ModelAndView<>(
                  "action/form",
                  pages.fresh(municipality, origin, form.submission(), filled, locale)));
    }
    actions
        .create(coordinator, form.submission(), written)
        .ifPresent(id ->
            log.write(coordinator, AuditAction.ACTION_CREATED, written.what(), Action.path(id)));
    return HttpResponse.seeOther(URI.create(Action.LIST + "?klart=skapad"));
  }

  private @Nullable String done(@Nullable String what, Locale locale) {
    return switch (what) {
      case "skapad" -> messages.get(locale, "action.created");
      case "borttagen" -> messages.get(locale, "action.removed");
      case null, default -> null;
    };
  }

  private static List<String> offered(Map<String, String> typed) {
    return Stream.of(Typed.text(typed, "delfragor").split(" ", -1))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static @Nullable Long id(Map<String, String> typed, String field) {
    var id = Typed.id(typed.get(field));
    return id.isPresent() ? id.getAsLong() : null;
  }
}
