package se.spegelkompass.invite;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import se.spegelkompass.round.Token;
import se.spegelkompass.web.NotFound;

/**
 * Stops reminders to one person. Mail programs post here by themselves when somebody says so (RFC
 * 8058), so it asks for no form of ours. It answers the same whether the link is known or not.
 */
@Controller("/f/{token}/paminnelser")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class StopController {

  private final Invitations invitations;

  StopController(Invitations invitations) {
    this.invitations = invitations;
  }

  @Get
  ModelAndView<StopPage> show(String token) {
    return page(parsed(token), false);
  }

  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> stop(String token) {
    var parsed = parsed(token);
    invitations.noReminders(parsed);
    return HttpResponse.ok(page(parsed, true));
  }

  private static Token parsed(String token) {
    return Token.parse(token).orElseThrow(NotFound::new);
  }

  private static ModelAndView<StopPage> page(Token token, boolean done) {
    return new ModelAndView<>(
        "invite/stop", new StopPage("/f/" + token.value() + "/paminnelser", done));
  }
}
