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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Typed;

/** Moving an open round's last day, later or earlier. */
@Controller("/matningar/{id}/forlangning")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ExtensionController {

  private final Rounds rounds;
  private final RoundPages pages;
  private final AuditLog log;
  private final Messages messages;

  ExtensionController(Rounds rounds, RoundPages pages, AuditLog log, Messages messages) {
    this.log = log;
    this.rounds = rounds;
    this.pages = pages;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> ask(Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return round.isOpen()
        ? HttpResponse.ok(page(round, round.lastDay().toString(), FormErrors.none(), locale))
        : HttpResponse.seeOther(at(id));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> extend(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @Body Map<String, String> typed,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var text = Typed.text(typed, "lastDay");
    var errors = FormErrors.none();
    var day = LastDay.check(text, Rounds.today(), errors, messages, locale);
    if (round.isOpen() && day.isEmpty()) {
      return HttpResponse.unprocessableEntity().body(page(round, text, errors, locale));
    }
    var moved = rounds.moveLastDay(coordinator.municipalityId(), id, day.orElseGet(round::lastDay));
    var refused = moved.refusal(messages, locale);
    if (refused.isPresent()) {
      return HttpResponse.status(HttpStatus.CONFLICT)
          .body(
              pages.page(
                  request,
                  rounds.require(coordinator.municipalityId(), id),
                  refused.get(),
                  locale));
    }
    log.write(coordinator, AuditAction.ROUND_EXTENDED, round.name(), at(id).toString());
    return HttpResponse.seeOther(URI.create("/matningar/" + id + "?klart=flyttad"));
  }

  private static ModelAndView<ExtensionPage> page(
      Round round, String typed, FormErrors errors, Locale locale) {
    return new ModelAndView<>(
        "round/extension",
        new ExtensionPage(
            round.name(),
            "/matningar/" + round.id(),
            Numbers.date(round.lastDay(), locale),
            round.isOver(Rounds.today()),
            typed,
            errors));
  }

  private static URI at(long id) {
    return URI.create("/matningar/" + id);
  }
}
