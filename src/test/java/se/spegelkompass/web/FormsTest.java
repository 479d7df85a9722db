package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = "trial", value = "web")
class FormsTest {

  private static final int MB = 1024 * 1024;

  private final Visitor visitor;

  FormsTest(EmbeddedServer server) {
    visitor = new Visitor(server);
  }

  @Test
  void aPersonWithoutAnAccountCanSendAForm() {
    assertThat(visitor.post("/prov", Map.of("text", "åäö")).body()).isEqualTo("3");
  }

  @Test
  void theTokenStaysTheSameFromPageToPage() {
    var first = visitor.token();

    assertThat(visitor.token()).isEqualTo(first);
    assertThat(visitor.get("/prov").headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void aTokenOfSomeoneElseDoesNotHold() {
    var theirs = visitor.token();
    visitor.forgetCookies();
    visitor.token();

    assertThat(visitor.postAs(theirs, "/prov", Map.of("text", "x")).statusCode()).isEqualTo(403);
  }

  @Test
  void aMadeUpCookieDoesNotHold() {
    var response =
        visitor.postAs("aGVq.aGVq", "/prov", Map.of("text", "x"), "Cookie", "csrf=aGVq.aGVq");

    assertThat(response.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "application/x-www-form-urlencoded"})
  void noUnsafeRequestPassesWithoutAToken(String type) {
    var request = visitor.request("/prov").header("Content-Type", type);

    assertThat(visitor.send(request.POST(BodyPublishers.ofString("{}"))).statusCode())
        .isEqualTo(403);
  }

  @Test
  void aFormWithNothingChosenStillArrives() {
    assertThat(visitor.post("/prov", Map.of()).body()).isEqualTo("none");
  }

  @Test
  void aHiddenFieldMayBeTwoMegabytes() {
    var text = "x".repeat(2 * MB);

    assertThat(visitor.post("/prov", Map.of("text", text)).body()).isEqualTo("" + text.length());
  }

  @Test
  void aFileOfTwentyMegabytesArrives() {
    var file = new byte[20 * MB - 1];

    var length = visitor.upload(visitor.token(), "/prov/fil", file).body();

    // Netty may leave a stray CR at the end of a file: github.com/netty/netty/issues/17383
    assertThat(Integer.parseInt(length)).isBetween(file.length, file.length + 1);
  }

  @Test
  void aSmallFileArrives() {
    assertThat(visitor.upload(visitor.token(), "/prov/fil", new byte[5]).body()).isEqualTo("5");
  }

  @Test
  void aFileWithoutATokenIsRefused() {
    assertThat(visitor.upload("x", "/prov/fil", new byte[5 * MB]).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 30})
  void aFileThatIsTooLargeIsRefusedClearly(int megabytes) {
    var response = visitor.upload(visitor.token(), "/prov/fil", new byte[megabytes * MB]);

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Det blev för stort");
  }
}
