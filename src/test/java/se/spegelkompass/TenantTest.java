package se.spegelkompass;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What belongs to another municipality is not there. */
@MicronautTest(transactional = false)
class TenantTest {

  @Inject Town town;
  @Inject BeanProvider<Router> router;

  @Test
  void everyPageOfARoundIsNotFoundForAnotherMunicipality() {
    var theirs = Town.openRound(town.coordinator());
    var ours = town.coordinator().visit("/matningar");

    assertThat(routes(HttpMethod.GET)).isNotEmpty();
    assertThat(routes(HttpMethod.GET))
        .allSatisfy(route -> assertThat(ours.visit(at(route, theirs)).status()).isEqualTo(404));
    ours.visit("/matningar");
    assertThat(routes(HttpMethod.POST)).isNotEmpty();
    assertThat(routes(HttpMethod.POST))
        .allSatisfy(route -> {
          ours.visit("/matningar/ny");
          var path = at(route, theirs);
          var person =
              uploads().anyMatch(route::equals)
                  ? ours.upload(path, "list", "list.csv", new byte[] {'x'})
                  : ours.post(path, Map.of());
          assertThat(person.status()).isEqualTo(404);
        });
  }

  @Test
  void everyPageOfARoundAsksAStrangerToSignIn() {
    var theirs = Town.openRound(town.coordinator());

    assertThat(routes(HttpMethod.GET))
        .allSatisfy(route ->
            assertThat(town.stranger().visit(at(route, theirs)).path()).isEqualTo("/logga-in"));
  }

  /** All there are, so that a new page cannot be forgotten. */
  private Stream<String> routes(HttpMethod method) {
    return routes(route -> route.getHttpMethod() == method);
  }

  private Stream<String> uploads() {
    return routes(route -> route.explicitlyConsumes(MediaType.MULTIPART_FORM_DATA_TYPE));
  }

  private Stream<String> routes(Predicate<UriRouteInfo<?, ?>> which) {
    return router
        .get()
        .uriRoutes()
        .filter(which)
        .map(UriRouteInfo::getUriMatchTemplate)
        .map(Object::toString)
        .filter(route -> route.startsWith("/matningar/{id}"));
  }

  private static String at(String route, String round) {
    return route
        .replace("/matningar/{id}", round)
        .replace("{groupId}", "1")
        .replace("{invitationId}", "00000000-0000-4000-8000-000000000000")
        .replaceAll("\\{[a-zA-Z]+}", "00000000-0000-4000-8000-000000000000")
        .replaceAll("\\{\\?.*}", "");
  }
}
