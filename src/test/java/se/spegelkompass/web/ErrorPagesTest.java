package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
@Property(name = "trial", value = "web")
class ErrorPagesTest {

  private final Visitor visitor;

  ErrorPagesTest(EmbeddedServer server) {
    visitor = new Visitor(server);
  }

  @ParameterizedTest
  @CsvSource({
    "/finns-inte, 404, Sidan finns inte",
    "/prov/borta, 404, Sidan finns inte",
    "/prov/kal, 404, Sidan finns inte",
    "/sprak, 405, Det där gick inte",
    "/prov/antal/x, 400, Det där gick inte",
    "/prov/fel, 500, Något gick fel hos oss",
    "/prov/mallfel, 500, Något gick fel hos oss",
    "/prov/databas, 503, Vi har ett avbrott",
    "/prov/upptaget, 503, Vi har ett avbrott",
    "/prov/manga, 503, Många hämtar filer just nu",
    "/beans, 404, Sidan finns inte",
    "/utveckling/komponenter, 404, Sidan finns inte"
  })
  void aPersonIsToldWhatWentWrong(String path, int status, String heading) {
    var response = visitor.get(path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo(heading);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"/prov/fel", "/prov/mallfel", "/prov/databas", "/prov/upptaget"})
  void nothingOfTheFailureIsShown(String path) {
    for (var accept : new String[] {"text/html", "application/json"}) {
      assertThat(visitor.get(path, "Accept", accept).body())
          .doesNotContain("secret", "Exception", "java.", "\tat ");
    }
  }

  @Test
  void aFailureHasANumberToRefer() {
    assertThat(visitor.get("/prov/fel").body()).containsPattern("Händelsenummer: [A-Z0-9]{8}\\.");
  }

  @Test
  void whoCannotBeHelpedNowIsToldWhenToTryAgain() {
    var response = visitor.get("/prov/manga");

    assertThat(response.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(Jsoup.parse(response.body()).text()).contains("Vänta en halv minut");
  }

  @Test
  void htmxGetsAPartOfAPage() {
    var response = visitor.get("/prov/borta", "HX-Request", "true");

    assertThat(response.body()).doesNotContain("<html").contains("Sidan finns inte");
    assertThat(response.headers().firstValue("HX-Retarget")).hasValue("#notice");
  }

  @Test
  void aProgramGetsAProblem() {
    var response = visitor.get("/finns-inte", "Accept", "application/json");

    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body()).startsWith("{\"status\":404,\"title\":\"Sidan finns inte\"");
  }

  @Test
  void whoHasNotSignedInIsSentToSignInAndBack() {
    var response = visitor.get("/prov/slut?a=1&b=2");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location"))
        .hasValue("/logga-in?tillbaka=%2Fprov%2Fslut%3Fa%3D1%26b%3D2");
  }

  @Test
  void htmxIsSentToSignInToo() {
    var response = visitor.get("/prov/slut", "HX-Request", "true");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("HX-Redirect"))
        .hasValue("/logga-in?tillbaka=%2Fprov%2Fslut");
  }

  @Test
  void aFormWithoutItsTokenIsRefusedKindly() {
    var response =
        visitor.postAs("", "/prov", Map.of("text", "x"), "Referer", "http://localhost/prov?sida=2");

    assertThat(response.statusCode()).isEqualTo(403);
    var page = Jsoup.parse(response.body());
    assertThat(page.select("h1").text()).isEqualTo("Sidan har legat öppen länge");
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/prov");
  }

  @Test
  void theErrorSpeaksTheChosenLanguage() {
    var page = Jsoup.parse(visitor.get("/finns-inte", "Cookie", "sprak=en").body());

    assertThat(page.select("h1").text()).isEqualTo("The page does not exist");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }
}
