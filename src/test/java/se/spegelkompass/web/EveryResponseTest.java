package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = "trial", value = "web")
class EveryResponseTest {

  private final Visitor visitor;
  private final AssetLinks links;

  EveryResponseTest(EmbeddedServer server, Assets assets) {
    visitor = new Visitor(server);
    links = assets.links();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/prov", "/finns-inte", "/prov/fel", "/prov/slut", "/health", "/assets/x"})
  void isGuarded(String path) {
    var headers = visitor.get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void asksForHttpsOnlyWhereItIsUsed() {
    var headers = visitor.get("/prov", "X-Forwarded-Proto", "https").headers();

    assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
    assertThat(headers.firstValue("Set-Cookie").orElseThrow())
        .startsWith("__Host-csrf=")
        .contains("Secure", "HTTPOnly", "SameSite=Lax", "Path=/");
  }

  @Test
  void looksAreKeptForEverAndGuardedToo() {
    for (var link : new String[] {links.css(), links.htmx(), links.script(), links.icon()}) {
      var response = visitor.get(link, "Accept", "*/*", "Accept-Encoding", "gzip");

      assertThat(response.statusCode()).as(link).isEqualTo(200);
      assertThat(response.headers().firstValue("Cache-Control"))
          .hasValue("public, max-age=31536000, immutable");
      assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
      assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }
  }

  @Test
  void pagesAreCompressed() {
    assertThat(
            visitor
                .get("/prov", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("Content-Encoding"))
        .hasValue("gzip");
  }

  @Test
  void isMadeOnAVirtualThread() {
    assertThat(visitor.get("/prov/trad").body()).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
  void healthIsOpenAndSaysLittle(String path) {
    assertThat(visitor.get(path).body()).isEqualTo("{\"status\":\"UP\"}");
  }
}
