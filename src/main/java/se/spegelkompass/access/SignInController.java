package se.spegelkompass.access;

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
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Https;
import se.spegelkompass.web.LocalPath;
import se.spegelkompass.web.Messages;

/** Signing in and out. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class SignInController {

  private static final String START = "/oversikt";

  private final Accounts accounts;
  private final SignInAttempts attempts;
  private final Sessions sessions;
  private final Messages messages;

  SignInController(
      Accounts accounts, SignInAttempts attempts, Sessions sessions, Messages messages) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.sessions = sessions;
    this.messages = messages;
  }

  @Get("/logga-in")
  ModelAndView<SignInPage> show(@QueryValue @Nullable String tillbaka) {
    return page("", back(tillbaka), null);
  }

  @Post("/logga-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, String> typed, Locale locale) {
    var userName = typed.getOrDefault("userName", "").strip();
    var password = typed.getOrDefault("password", "");
    var back = back(typed.get("tillbaka"));
    if (userName.isEmpty() || password.isEmpty()) {
      return refused(HttpStatus.UNPROCESSABLE_ENTITY, userName, back, "access.error.empty", locale);
    }
    if (!attempts.mayTry(userName)) {
      return refused(HttpStatus.TOO_MANY_REQUESTS, userName, back, "access.error.too-many", locale);
    }
    var coordinator = accounts.authenticate(userName, password);
    if (coordinator.isEmpty()) {
      return refused(HttpStatus.UNPROCESSABLE_ENTITY, userName, back, "access.error.wrong", locale);
    }
    attempts.succeeded(userName);
    return HttpResponse.seeOther(URI.create(back))
        .cookie(cookie(request, sessions.open(coordinator.get()), Sessions.LENGTH));
  }

  @Post("/logga-ut")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> signOut(HttpRequest<?> request) {
    request
        .getCookies()
        .findCookie(SessionFetcher.COOKIE)
        .ifPresent(it -> sessions.close(it.getValue()));
    return HttpResponse.seeOther(URI.create("/logga-in"))
        .cookie(cookie(request, "", Duration.ZERO));
  }

  private HttpResponse<?> refused(
      HttpStatus status, String userName, String back, String error, Locale locale) {
    var message = messages.get(locale, error, SignInAttempts.WINDOW_MINUTES);
    return HttpResponse.status(status).body(page(userName, back, message));
  }

  private static ModelAndView<SignInPage> page(
      String userName, String back, @Nullable String error) {
    return new ModelAndView<>("access/sign-in", new SignInPage(userName, back, error));
  }

  private static String back(@Nullable String path) {
    return LocalPath.parse(path).map(LocalPath::value).orElse(START);
  }

  private static Cookie cookie(HttpRequest<?> request, String value, Duration age) {
    return Cookie.of(SessionFetcher.COOKIE, value)
        .path("/")
        .httpOnly(true)
        .secure(Https.isUsed(request))
        .sameSite(SameSite.Lax)
        .maxAge(age.toSeconds());
  }
}
