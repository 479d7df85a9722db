package se.spegelkompass.respond;

import io.micronaut.context.annotation.Value;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.spegelkompass.invite.Invitations;
import se.spegelkompass.invite.PaperCode;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Secrets;

/** The way in for whoever has a code on paper. */
@Controller("/kod")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class CodeController {

  private static final String FIELD = "code";

  /** Longer than anybody types; it is shown again. */
  private static final int LONGEST = 40;

  private final Visits visits;
  private final Invitations invitations;
  private final CodeAttempts attempts;
  private final String addressHeader;
  private final Secrets secrets;
  private final Messages messages;

  CodeController(
      Visits visits,
      Invitations invitations,
      CodeAttempts attempts,
      @Value("${micronaut.server.client-address-header:}") String addressHeader,
      Secrets secrets,
      Messages messages) {
    this.visits = visits;
    this.invitations = invitations;
    this.attempts = attempts;
    this.addressHeader = addressHeader;
    this.secrets = secrets;
    this.messages = messages;
  }

  @Get
  ModelAndView<CodePage> show() {
    return page("", FormErrors.none());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> enter(HttpRequest<?> request, @Body Map<String, String> typed, Locale locale) {
    var text = typed.getOrDefault(FIELD, "").strip();
    if (text.isEmpty()) {
      return refused(HttpStatus.UNPROCESSABLE_ENTITY, text, "code.none", locale);
    }
    var address = addressKey(request);
    if (!attempts.mayTry(address)) {
      return refused(HttpStatus.TOO_MANY_REQUESTS, text, "code.too-many", locale);
    }
    var code = PaperCode.parse(text);
    if (code.isEmpty()) {
      return refused(HttpStatus.UNPROCESSABLE_ENTITY, text, "code.form", locale);
    }
    return visits
        .arrive(request, Optional.of(invitations.token(code.get())))
        .orElseGet(() -> {
          attempts.failed(address);
          return refused(HttpStatus.UNPROCESSABLE_ENTITY, text, "code.unknown", locale);
        });
  }

  /** Under a key, so that the table tells nobody's address. */
  private String addressKey(HttpRequest<?> request) {
    // Other headers are whatever the visitor writes in them.
    var told = addressHeader.isEmpty() ? null : request.getHeaders().get(addressHeader);
    var address =
        Objects.requireNonNullElseGet(
            told, () -> request.getRemoteAddress().getAddress().getHostAddress());
    return secrets.keyed("addresses", address);
  }

  private HttpResponse<?> refused(HttpStatus status, String text, String key, Locale locale) {
    var shown = text.length() > LONGEST ? "" : text;
    var minutes = Integer.toString(CodeAttempts.WINDOW_MINUTES);
    return HttpResponse.status(status)
        .body(page(shown, FormErrors.none().add(FIELD, messages.get(locale, key, minutes))));
  }

  private static ModelAndView<CodePage> page(String code, FormErrors errors) {
    return new ModelAndView<>("respond/code", new CodePage(code, errors));
  }
}
