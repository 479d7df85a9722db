package se.spegelkompass.apikey;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.web.ApiCalls;

/** Tells the security filter who is behind a key; pages know no keys. */
@Singleton
class KeyFetcher implements AuthenticationFetcher<HttpRequest<?>> {

  private static final String SCHEME = "bearer ";

  private final Keys keys;
  private final ExecutorService blocking;

  KeyFetcher(Keys keys, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.keys = keys;
    this.blocking = blocking;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    var key = key(request);
    return key.isEmpty() || !ApiCalls.isOne(request)
        ? Publishers.empty()
        : Publishers.fromCompletableFuture(
            () -> CompletableFuture.supplyAsync(() -> find(key.get()), blocking));
  }

  private static Optional<String> key(HttpRequest<?> request) {
    return request
        .getHeaders()
        .findFirst("Authorization")
        .filter(it -> it.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(it -> it.substring(SCHEME.length()).strip())
        .filter(it -> it.startsWith(Keys.BEGINNING));
  }

  private @Nullable Authentication find(String key) {
    return keys.holder(key).map(KeyFetcher::authentication).orElse(null);
  }

  private static Authentication authentication(Coordinator coordinator) {
    return Authentication.build(
        Long.toString(coordinator.accountId()),
        List.of(ApiCalls.ROLE),
        Map.of(
            Coordinator.ATTRIBUTE,
            coordinator,
            "name",
            coordinator.name(),
            "municipality",
            coordinator.municipalityName()));
  }
}
