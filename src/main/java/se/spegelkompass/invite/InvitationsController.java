package se.spegelkompass.invite;

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
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.mail.Outbox;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Typed;

/** How a round's people are asked, and reminded. */
@Controller("/matningar/{id}/inbjudningar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class InvitationsController {

  private final Rounds rounds;
  private final RoundMail mail;
  private final Outbox outbox;
  private final InvitationRepository repository;
  private final InvitationPages pages;
  private final HttpHostResolver hosts;
  private final AuditLog log;
  private final Messages messages;

  InvitationsController(
      Rounds rounds,
      RoundMail mail,
      Outbox outbox,
      InvitationRepository repository,
      InvitationPages pages,
      HttpHostResolver hosts,
      AuditLog log,
      Messages messages) {
    this.rounds = rounds;
    this.mail = mail;
    this.outbox = outbox;
    this.repository = repository;
    this.pages = pages;
    this.hosts = hosts;
    this.log = log;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> show(
      Coordinator coordinator, long id, @QueryValue @Nullable String klart, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return round.isClosed()
        ? HttpResponse.seeOther(URI.create("/matningar/" + id))
        : HttpResponse.ok(pages.page(round, "", FormErrors.none(), done(klart, locale), locale));
  }

  /** What has just been done is said from a list, whatever stands in the address. */
  private @Nullable String done(@Nullable String what, Locale locale) {
    return switch (what == null ? "" : what) {
      case "skickat" -> messages.get(locale, "invite.done.sent");
      case "pamint" -> messages.get(locale, "invite.done.reminded");
      case "planerat" -> messages.get(locale, "invite.done.planned");
      default -> null;
    };
  }

  /** Sends the invitations that have not been sent. */
  @Post("/utskick")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> send(HttpRequest<?> request, Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var refused = refusal(request, round, locale);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (mail.send(round, hosts.resolve(request)) > 0) {
      log(coordinator, AuditAction.INVITATIONS_SENT, round);
    }
    return HttpResponse.seeOther(at(id, "?klart=skickat"));
  }

  /** Reminds those who have not handed in. Who they are is never shown. */
  @Post("/paminnelse")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remind(HttpRequest<?> request, Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var refused = refusal(request, round, locale);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (repository.remindable(round.municipalityId(), round.id()).isEmpty()) {
      return conflict(round, "invite.error.nobody", locale);
    }
    if (!mail.remind(round, hosts.resolve(request), Rounds.today())) {
      return conflict(round, "invite.error.reminded-today", locale);
    }
    log(coordinator, AuditAction.REMINDERS_SENT, round);
    return HttpResponse.seeOther(at(id, "?klart=pamint"));
  }

  /** For those that did not arrive, when what was wrong has been mended. */
  @Post("/nytt-forsok")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> again(HttpRequest<?> request, Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var refused = refusal(request, round, locale);
    if (refused.isPresent()) {
      return refused.get();
    }
    repository.tryAgain(round.municipalityId(), round.id());
    if (mail.send(round, hosts.resolve(request)) > 0) {
      log(coordinator, AuditAction.INVITATIONS_SENT, round);
    }
    return HttpResponse.seeOther(at(id, "?klart=skickat"));
  }

  /** Takes back the invitations of a group that have not gone out. */
  @Post("/grupper/{groupId}/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> removeGroup(Coordinator coordinator, long id, long groupId) {
    var round = rounds.require(coordinator.municipalityId(), id);
    if (round.group(groupId).isEmpty()) {
      throw new NotFound();
    }
    if (repository.removeUnsent(round.municipalityId(), groupId) > 0) {
      log(coordinator, AuditAction.INVITATION_REMOVED, round);
    }
    return HttpResponse.seeOther(at(id, ""));
  }

  @Post("/paminnelsedagar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> plan(
      Coordinator coordinator, long id, @Body Map<String, String> typed, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var text = typed.getOrDefault("day", "");
    var day = Typed.day(text);
    var error = error(round, day);
    if (day.isEmpty() || error.isPresent()) {
      var errors =
          FormErrors.none().add("day", messages.get(locale, error.orElse("invite.error.day")));
      return HttpResponse.unprocessableEntity().body(pages.page(round, text, errors, null, locale));
    }
    if (round.isClosed()) {
      return conflict(round, "invite.error.closed", locale);
    }
    if (!mail.plan(round, day.get())) {
      return conflict(round, "invite.error.days", locale);
    }
    log(coordinator, AuditAction.REMINDER_PLANNED, round);
    return HttpResponse.seeOther(at(id, "?klart=planerat"));
  }

  private static Optional<String> error(Round round, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return Optional.of("invite.error.day");
    }
    if (!day.get().isAfter(Rounds.today())) {
      return Optional.of("invite.error.day-passed");
    }
    return day.get().isAfter(round.lastDay())
        ? Optional.of("invite.error.day-late")
        : Optional.empty();
  }

  @Post("/paminnelsedagar/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> cancel(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var round = rounds.require(coordinator.municipalityId(), id);
    Typed.day(typed.get("day"))
        .filter(day -> mail.cancel(round, day))
        .ifPresent(day -> log(coordinator, AuditAction.REMINDER_CANCELLED, round));
    return HttpResponse.seeOther(at(id, ""));
  }

  @Post("/adresser/{invitationId}/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(
      Coordinator coordinator, long id, String invitationId, @Body Map<String, String> typed) {
    var round = rounds.require(coordinator.municipalityId(), id);
    if (!invitationId.matches("[0-9a-f-]{36}")
        || repository.remove(round.municipalityId(), round.id(), invitationId) == 0) {
      throw new NotFound();
    }
    log(coordinator, AuditAction.INVITATION_REMOVED, round);
    return HttpResponse.seeOther(at(id, "list".equals(typed.get("back")) ? "/adresser" : ""));
  }

  private void log(Coordinator coordinator, AuditAction action, Round round) {
    log.write(coordinator, action, round.name(), "/matningar/" + round.id());
  }

  /** Why mail cannot be sent now. */
  private Optional<HttpResponse<?>> refusal(HttpRequest<?> request, Round round, Locale locale) {
    if (!Origin.isUsable(hosts.resolve(request))) {
      return Optional.of(conflict(round, "invite.error.host", locale));
    }
    if (!round.isOpen() || round.isOver(Rounds.today())) {
      return Optional.of(conflict(round, "invite.error.not-open", locale));
    }
    return outbox.canSend()
        ? Optional.empty()
        : Optional.of(conflict(round, "invite.error.no-mail", locale));
  }

  private HttpResponse<?> conflict(Round round, String key, Locale locale) {
    var errors = FormErrors.none().add("mail", messages.get(locale, key));
    return HttpResponse.status(HttpStatus.CONFLICT)
        .body(pages.page(round, "", errors, null, locale));
  }

  private static URI at(long id, String rest) {
    return URI.create("/matningar/" + id + "/inbjudningar" + rest);
  }
}
