package se.spegelkompass.score;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.respond.Responses;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Closing a round, after one more look at what it means. */
@Controller("/matningar/{id}/stangning")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ClosingController {

  private final Rounds rounds;
  private final Responses responses;
  private final Closing closing;
  private final AuditLog log;
  private final Messages messages;

  ClosingController(
      Rounds rounds, Responses responses, Closing closing, AuditLog log, Messages messages) {
    this.rounds = rounds;
    this.responses = responses;
    this.closing = closing;
    this.log = log;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> ask(Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return round.isOpen()
        ? HttpResponse.ok(page(round, null, locale))
        : HttpResponse.seeOther(URI.create("/matningar/" + id));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> close(Coordinator coordinator, long id, Locale locale) {
    var refusal = closing.close(coordinator.municipalityId(), id).refusal(messages, locale);
    var round = rounds.require(coordinator.municipalityId(), id);
    if (refusal.isEmpty()) {
      var path = "/matningar/" + id;
      log.write(coordinator, AuditAction.ROUND_CLOSED, round.name(), path);
      return HttpResponse.seeOther(URI.create(path + "/resultat"));
    }
    return HttpResponse.status(HttpStatus.CONFLICT).body(page(round, refusal.get(), locale));
  }

  /** A group whose number of responses may be told. */
  private record Told(Group group, int responses) {}

  private ModelAndView<ClosingPage> page(Round round, @Nullable String refusal, Locale locale) {
    var submitted = responses.submitted(round);
    var told =
        round.groups().stream()
            .map(group -> new Told(group, submitted.getOrDefault(group.id(), 0)))
            .filter(it -> it.group().mayTell(it.responses(), round))
            .toList();
    var sum = told.stream().mapToInt(Told::responses).sum();
    return new ModelAndView<>(
        "score/closing",
        new ClosingPage(
            round.name(),
            "/matningar/" + round.id(),
            Numbers.date(round.lastDay(), locale),
            round.isOver(Rounds.today()),
            sum,
            told.size() < round.groups().size(),
            told.stream().noneMatch(it -> it.responses() >= it.group().k(round)),
            round.isOpen(),
            refusal));
  }
}
