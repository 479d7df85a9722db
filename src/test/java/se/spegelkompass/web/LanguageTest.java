package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = "trial", value = "web")
class LanguageTest {

  private final Visitor visitor;

  LanguageTest(EmbeddedServer server) {
    visitor = new Visitor(server);
  }

  @Test
  void pagesAreSwedishWhateverTheBrowserWants() {
    var page = visitor.get("/prov", "Accept-Language", "en");

    assertThat(page.body()).contains("<html lang=\"sv\">");
  }

  @Test
  void aPersonChoosesEnglishAndComesBackToThePage() {
    var back = visitor.page("/prov?a=1").select("footer form.language [name=back]");
    assertThat(back.attr("value")).isEqualTo("/prov?a=1");

    var response = visitor.post("/sprak", Map.of("language", "en", "back", "/prov?a=1"));

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).hasValue("/prov?a=1");
    assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("sprak=en", "Max-Age=31536000", "Path=/", "HTTPOnly", "SameSite=Lax");
    assertThat(visitor.page("/prov").select("html").attr("lang")).isEqualTo("en");
    assertThat(visitor.get("/prov/sprak").body()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "\\/elsewhere.example",
        "javascript:alert(1)",
        "/a b",
        "/\t/elsewhere.example",
        "prov",
        ""
      })
  void nobodyIsSentElsewhere(String back) {
    var response = visitor.post("/sprak", Map.of("language", "en", "back", back));

    assertThat(response.headers().firstValue("Location")).hasValue("/");
  }

  @Test
  void aLanguageWeDoNotSpeakChangesNothing() {
    var response = visitor.post("/sprak", Map.of("language", "tlh", "back", "/prov"));

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }
}
