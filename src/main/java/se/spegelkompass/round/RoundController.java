package se.spegelkompass.round;

import io.micronaut.http.HttpRequest;
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
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.edition.AvailableEditions;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Typed;

/** One round: what it is now, and changing it while it is a draft. */
@Controller("/matningar/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class RoundController {

  private final Rounds rounds;
  private final RoundPages pages;
  private final GroupNames names;
  private final AvailableEditions editions;
  private final AuditLog log;
  private final Invitees invitees;
  private final Messages messages;

  RoundController(
      Rounds rounds,
      RoundPages pages,
      GroupNames names,
      AvailableEditions editions,
      AuditLog log,
      Invitees invitees,
      Messages messages) {
    this.rounds = rounds;
    this.pages = pages;
    this.names = names;
    this.editions = editions;
    this.log = log;
    this.invitees = invitees;
    this.messages = messages;
  }

  @Get
  ModelAndView<RoundPage> show(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @QueryValue @Nullable String klart,
      Locale locale) {
    var moved = "flyttad".equals(klart);
    return pages.page(
        request, rounds.require(coordinator.municipalityId(), id), null, moved, locale);
  }

  @Get("/andra")
  HttpResponse<?> edit(Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return round.isDraft()
        ? HttpResponse.ok(form(coordinator, id, RoundForm.of(round), FormErrors.none(), locale))
        : HttpResponse.seeOther(at(id));
  }

  @Post("/andra")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @Body Map<String, String> typed,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var form = RoundForm.of(typed);
    var errors = FormErrors.none();
    var draft =
        form.check(
            editions.all(coordinator.municipalityId()), Rounds.today(), errors, messages, locale);
    if (draft.isEmpty()) {
      return HttpResponse.unprocessableEntity().body(form(coordinator, id, form, errors, locale));
    }
    for (var group : RoundGroups.removedBy(round, draft.get())) {
      var invited = invitees.count(coordinator.municipalityId(), group.id());
      if (invited > 0) {
        errors.add(form.fieldOf(group), messages.get(locale, "round.error.group-invited", invited));
      }
    }
    if (!errors.isEmpty()) {
      return HttpResponse.unprocessableEntity().body(form(coordinator, id, form, errors, locale));
    }
    var moved = rounds.change(coordinator.municipalityId(), id, draft.get());
    if (moved instanceof Moved.Done) {
      write(coordinator, AuditAction.ROUND_CHANGED, draft.get().name(), id);
    }
    return answer(request, coordinator, id, moved, locale);
  }

  @Post("/oppning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> open(HttpRequest<?> request, Coordinator coordinator, long id, Locale locale) {
    var moved = rounds.open(coordinator.municipalityId(), id, Rounds.today());
    if (moved instanceof Moved.Done) {
      write(
          coordinator,
          AuditAction.ROUND_OPENED,
          rounds.require(coordinator.municipalityId(), id).name(),
          id);
    }
    return answer(request, coordinator, id, moved, locale);
  }

  /** Shows a small group's results together with another's, or by themselves again. */
  @Post("/grupper/{groupId}/sammanslagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> merge(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      long groupId,
      @Body Map<String, String> typed,
      Locale locale) {
    var into = typed.getOrDefault("into", "");
    var target = Typed.id(into);
    if (target.isEmpty() && !into.isEmpty()) {
      throw new NotFound();
    }
    var moved = rounds.merge(coordinator.municipalityId(), id, groupId, target);
    if (moved instanceof Moved.Done) {
      var action = into.isEmpty() ? AuditAction.GROUPS_SEPARATED : AuditAction.GROUPS_MERGED;
      write(
          coordinator,
          action,
          subject(rounds.require(coordinator.municipalityId(), id), groupId, locale),
          id);
    }
    return answer(request, coordinator, id, moved, locale);
  }

  /** Opens or closes the link that anybody may answer by. */
  @Post("/grupper/{groupId}/lank")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> link(
      Coordinator coordinator,
      long id,
      long groupId,
      @Body Map<String, String> typed,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var open = "on".equals(typed.get("open"));
    rounds.openLink(round, groupId, open);
    write(
        coordinator,
        open ? AuditAction.LINK_OPENED : AuditAction.LINK_SHUT,
        subject(round, groupId, locale),
        id);
    return HttpResponse.seeOther(at(id));
  }

  @Post("/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(HttpRequest<?> request, Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return switch (rounds.remove(coordinator.municipalityId(), id)) {
      case Moved.Done() -> {
        log.write(coordinator, AuditAction.ROUND_REMOVED, round.name(), null);
        yield HttpResponse.seeOther(URI.create("/matningar"));
      }
      case Moved.Refused refused -> answer(request, coordinator, id, refused, locale);
      case Moved.LastDayPassed passed -> answer(request, coordinator, id, passed, locale);
    };
  }

  private HttpResponse<?> answer(
      HttpRequest<?> request, Coordinator coordinator, long id, Moved moved, Locale locale) {
    var refused = moved.refusal(messages, locale);
    return refused.isEmpty()
        ? HttpResponse.seeOther(at(id))
        : HttpResponse.status(HttpStatus.CONFLICT)
            .body(
                pages.page(
                    request,
                    rounds.require(coordinator.municipalityId(), id),
                    refused.get(),
                    locale));
  }

  private void write(Coordinator coordinator, AuditAction action, String subject, long id) {
    log.write(coordinator, action, subject, at(id).toString());
  }

  /** The round and the group, for the log. */
  private String subject(Round round, long groupId, Locale locale) {
    return round.name() + ": " + names.of(round, groupId, locale);
  }

  private ModelAndView<RoundFormPage> form(
      Coordinator coordinator, long id, RoundForm form, FormErrors errors, Locale locale) {
    return new ModelAndView<>(
        "round/form",
        RoundFormPage.of(
            messages.get(locale, "round.change"),
            at(id) + "/andra",
            at(id).toString(),
            form,
            errors,
            editions.all(coordinator.municipalityId()),
            messages,
            locale));
  }

  private static URI at(long id) {
    return URI.create("/matningar/" + id);
  }
}
