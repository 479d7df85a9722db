package se.spegelkompass.visit;

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
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.visit.PartPages.Entered;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** One sub-question of the package, and the coordinator's own note about it. */
@Controller("/matningar/{id}/forberedelse/{subQuestion}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class PartController {

  private static final int LONGEST_NOTE = 2000;

  private final Visits visits;
  private final Notes notes;
  private final PartPages pages;
  private final VisitLog log;
  private final Messages messages;

  PartController(Visits visits, Notes notes, PartPages pages, VisitLog log, Messages messages) {
    this.visits = visits;
    this.notes = notes;
    this.pages = pages;
    this.log = log;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> show(
      Coordinator coordinator,
      long id,
      String subQuestion,
      @QueryValue @Nullable String sparat,
      Locale locale) {
    return visits
        .find(coordinator, id)
        .<HttpResponse<?>>map(visit ->
            HttpResponse.ok(
                pages.page(
                    visit,
                    visit.require(subQuestion),
                    Entered.NOTHING,
                    FormErrors.none(),
                    sparat != null,
                    locale)))
        .orElseGet(() -> HttpResponse.seeOther(URI.create(Visit.path(id))));
  }

  @Post("/anteckning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(
      Coordinator coordinator,
      long id,
      String subQuestion,
      @Body Map<String, String> typed,
      Locale locale) {
    var visit = visits.require(coordinator, id);
    var it = visit.require(subQuestion);
    var text = Typed.lines(typed, "note");
    var seen = MaterialForm.version(typed);
    if (text.length() > LONGEST_NOTE) {
      var error = messages.get(locale, "visit.error.note-long", LONGEST_NOTE);
      return again(visit, it, new Note(text, seen), error, locale);
    }
    return switch (notes.save(visit.round(), it.id(), text, seen)) {
      case Note.Saved.Kept(var changed) -> {
        if (changed) {
          log.write(coordinator, visit, it.id(), AuditAction.VISIT_NOTE_CHANGED, locale);
        }
        yield HttpResponse.seeOther(URI.create(visit.path(it.id()) + "?sparat=ja"));
      }
      case Note.Saved.Overtaken(var now) ->
          again(visit, it, new Note(text, now.version()), overtaken(now, locale), locale);
    };
  }

  private String overtaken(Note now, Locale locale) {
    return now.text().isEmpty()
        ? messages.get(locale, "visit.error.note-removed")
        : messages.get(locale, "visit.error.note-changed", now.text());
  }

  private HttpResponse<?> again(
      Visit visit, SubQuestion it, Note typed, String error, Locale locale) {
    return HttpResponse.unprocessableEntity()
        .body(
            pages.page(
                visit,
                it,
                Entered.note(typed),
                FormErrors.none().add("note", error),
                false,
                locale));
  }
}
