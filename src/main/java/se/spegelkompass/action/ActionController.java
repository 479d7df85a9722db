package se.spegelkompass.action;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import se.spegelkompass.action.ActionPages.Filled;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;

/** Looks at, changes and removes an action. */
@Controller(Action.LIST + "/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ActionController {

  private static final String SAVED = "sparad";

  private final Actions actions;
  private final ActionPages pages;
  private final AuditLog log;
  private final Messages messages;

  ActionController(Actions actions, ActionPages pages, AuditLog log, Messages messages) {
    this.actions = actions;
    this.pages = pages;
    this.log = log;
    this.messages = messages;
  }

  @Get
  ModelAndView<ActionPage> show(
      Coordinator coordinator, long id, @QueryValue @Nullable String klart, Locale locale) {
    var action = find(coordinator, id);
    var written = action.written();
    var due = written.due().map(Object::toString).orElse("");
    return page(
        pages.kept(
            coordinator.municipalityId(),
            action,
            action.version(),
            new Filled(written, due, FormErrors.none()),
            false,
            SAVED.equals(klart),
            locale));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(
      Coordinator coordinator, long id, @Body Map<String, String> typed, Locale locale) {
    var municipality = coordinator.municipalityId();
    var action = find(coordinator, id);
    var form = new ActionForm(typed);
    var errors = FormErrors.none();
    var written = form.check(action.written().about(), errors, messages, locale);
    if (!errors.isEmpty()) {
      var filled = new Filled(written, form.due(), errors);
      return HttpResponse.unprocessableEntity()
          .body(
              page(
                  pages.kept(
                      municipality,
                      action,
                      Math.max(0, form.version()),
                      filled,
                      false,
                      false,
                      locale)));
    }
    if (actions.change(municipality, id, form.version(), written)) {
      log.write(coordinator, AuditAction.ACTION_CHANGED, written.what(), action.path());
      return saved(action);
    }
    return overtaken(coordinator, id, form, written, locale);
  }

  /** The same form sent twice differs in nothing, and is saved. */
  private HttpResponse<?> overtaken(
      Coordinator coordinator, long id, ActionForm form, Written written, Locale locale) {
    var stored = find(coordinator, id);
    var errors = new Overtaken(stored.written(), written, messages, locale).errors();
    return errors.isEmpty()
        ? saved(stored)
        : HttpResponse.status(HttpStatus.CONFLICT)
            .body(
                page(
                    pages.kept(
                        coordinator.municipalityId(),
                        stored,
                        stored.version(),
                        new Filled(written, form.due(), errors),
                        true,
                        false,
                        locale)));
  }

  @Get("/borttagning")
  ModelAndView<RemovalPage> ask(Coordinator coordinator, long id) {
    var action = find(coordinator, id);
    return removal(action, false);
  }

  @Post("/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var action = find(coordinator, id);
    if (!actions.remove(coordinator.municipalityId(), id, new ActionForm(typed).version())) {
      return HttpResponse.status(HttpStatus.CONFLICT).body(removal(find(coordinator, id), true));
    }
    log.write(coordinator, AuditAction.ACTION_REMOVED, action.written().what(), null);
    return HttpResponse.seeOther(URI.create(Action.LIST + "?klart=borttagen"));
  }

  private Action find(Coordinator coordinator, long id) {
    return actions.find(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
  }

  private static HttpResponse<?> saved(Action action) {
    return HttpResponse.seeOther(URI.create(action.path() + "?klart=" + SAVED));
  }

  private static ModelAndView<RemovalPage> removal(Action it, boolean overtaken) {
    return new ModelAndView<>(
        "action/removal", new RemovalPage(it.written().what(), it.path(), it.version(), overtaken));
  }

  private static ModelAndView<ActionPage> page(ActionPage page) {
    return new ModelAndView<>("action/form", page);
  }
}
