package se.spegelkompass.respond;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.invite.Invitations;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.municipality.Municipality;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.round.Token;
import se.spegelkompass.web.Https;
import se.spegelkompass.web.Language;
import se.spegelkompass.web.Layout;
import se.spegelkompass.web.NotFound;

/**
 * Knows a browser again. The cookie holds the response's token and is sent only to the open link's
 * own pages, so that two rounds in one browser do not mix.
 */
@Singleton
class Visits {

  private static final String COOKIE = "svar";
  private static final Duration KEPT = Duration.ofDays(180);

  private final Rounds rounds;
  private final Responses responses;
  private final Invitations invitations;
  private final Municipalities municipalities;

  Visits(
      Rounds rounds, Responses responses, Invitations invitations, Municipalities municipalities) {
    this.rounds = rounds;
    this.responses = responses;
    this.invitations = invitations;
    this.municipalities = municipalities;
  }

  Visit visit(HttpRequest<?> request, String link) {
    var asking = Token.parse(link).flatMap(token -> rounds.asking(token.value()));
    if (asking.isEmpty()) {
      return new Visit.Unknown();
    }
    if (municipality(asking.get()).demo()) {
      request.setAttribute(Layout.DEMO, true);
    }
    if (asking.get().round().isClosed() || asking.get().round().isOver(Rounds.today())) {
      return new Visit.Closed(asking.get());
    }
    var token = token(request);
    return token.flatMap(it -> begun(asking.get(), it)).orElseGet(() -> fresh(asking.get(), token));
  }

  private Visit fresh(Asking asking, Optional<Token> token) {
    var own = token.filter(it -> isInvited(asking, it));
    return own.isPresent() || asking.group().openLink()
        ? new Visit.Fresh(asking, own)
        : new Visit.NotInvited(asking);
  }

  private boolean isInvited(Asking asking, Token token) {
    return invitations.find(token).filter(it -> it.groupId() == asking.group().id()).isPresent();
  }

  /**
   * Lets somebody in by their own token: to their response, or to the beginning of one. Empty where
   * it leads nowhere.
   */
  Optional<HttpResponse<?>> arrive(HttpRequest<?> request, Optional<Token> own) {
    return own.flatMap(token -> {
      var invited = invitations.find(token);
      return responses
          .link(token)
          .or(() -> invited.flatMap(it -> rounds.link(it.municipalityId(), it.groupId())))
          .map(link -> {
            var inside = HttpResponse.seeOther(at(link, "")).cookie(remember(request, link, token));
            invited
                .filter(it -> !Language.isChosen(request))
                .map(it -> Language.of(Locale.of(it.language())))
                .ifPresent(language -> inside.cookie(language.cookie()));
            return inside;
          });
    });
  }

  Municipality municipality(Asking asking) {
    return municipalities.find(asking.round().municipalityId()).orElseThrow();
  }

  /** The open link's own path, and nothing for what cannot be a link. */
  static URI at(String link, String page) {
    return Token.parse(link)
        .map(token -> URI.create("/s/" + token.value() + page))
        .orElseThrow(NotFound::new);
  }

  Cookie remember(HttpRequest<?> request, String link, Token token) {
    return cookie(request, link, COOKIE, token.value(), KEPT);
  }

  Cookie forget(HttpRequest<?> request, String link) {
    return cookie(request, link, COOKIE, "", Duration.ZERO);
  }

  private Optional<Visit> begun(Asking asking, Token token) {
    return responses.find(asking, token).map(ongoing -> new Visit.Begun(asking, token, ongoing));
  }

  private static Optional<Token> token(HttpRequest<?> request) {
    return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(Token::parse);
  }

  /** A cookie that is sent only to the open link's own pages. */
  static Cookie cookie(
      HttpRequest<?> request, String link, String name, String value, Duration age) {
    return Cookie.of(name, value)
        .path("/s/" + link)
        .httpOnly(true)
        .secure(Https.isUsed(request))
        .sameSite(SameSite.Lax)
        .maxAge(age.toSeconds());
  }
}
