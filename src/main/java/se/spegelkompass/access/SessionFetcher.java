package se.spegelkompass.access;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import se.spegelkompass.web.ApiCalls;

/** Tells the security filter who is behind a request's cookie; the API knows no cookies. */
@Singleton
class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

  static final String COOKIE = "session";

  private final Sessions sessions;
  private final ExecutorService blocking;

  SessionFetcher(Sessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.sessions = sessions;
    this.blocking = blocking;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    var cookie = request.getCookies().findCookie(COOKIE);
    return cookie.isEmpty() || ApiCalls.isOne(request)
        ? Publishers.empty()
        : Publishers.fromCompletableFuture(
            () -> CompletableFuture.supplyAsync(() -> find(cookie.get().getValue()), blocking));
  }

  private @Nullable Authentication find(String key) {
    return sessions.find(key).map(SessionFetcher::authentication).orElse(null);
  }

  private static Authentication authentication(SessionRow session) {
    return Authentication.build(
        Long.toString(session.accountId()),
        List.of(),
        Map.of(
            Coordinator.ATTRIBUTE,
            session.coordinator(),
            "name",
            session.name(),
            "municipality",
            session.municipalityName(),
            "demo",
            session.demo()));
  }
}
