package se.spegelkompass.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;

/** Whoever brings the cookie is signed in. */
@Singleton
@Requires(property = "trial", value = "web")
class TrialSignIn implements AuthenticationFetcher<HttpRequest<?>> {

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return request.getCookies().findCookie("prov").isPresent()
        ? Publishers.just(
            Authentication.build(
                "kim@exempel.se",
                Map.of("name", "Kim Lind", "municipality", "Exempelkommunen", "demo", true)))
        : Publishers.empty();
  }
}
