package se.spegelkompass.round;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.web.Messages;

/** A new draft like a round that there is. */
@Controller("/matningar/{id}/kopia")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class CopyController {

  private final Rounds rounds;
  private final Copies copies;
  private final AuditLog log;
  private final Messages messages;

  CopyController(Rounds rounds, Copies copies, AuditLog log, Messages messages) {
    this.log = log;
    this.rounds = rounds;
    this.copies = copies;
    this.messages = messages;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> copy(Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var draft = copies.copy(round, messages.get(locale, "round.duplicate.word"), Rounds.today());
    log.write(coordinator, AuditAction.ROUND_COPIED, round.name(), "/matningar/" + id);
    return HttpResponse.seeOther(URI.create("/matningar/" + draft + "/andra"));
  }
}
