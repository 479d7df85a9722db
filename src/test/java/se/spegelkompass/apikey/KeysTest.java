package se.spegelkompass.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class KeysTest {

  private static final String API = "/api/v1/evaluations";

  @Inject Town town;
  @Inject Rows rows;
  @Inject EmbeddedServer server;

  private Person coordinator;

  @BeforeEach
  void signIn() {
    coordinator = town.coordinator();
  }

  @Test
  void aKeyIsShownOnceAndOnlyItsHashIsKept() {
    assertThat(coordinator.visit("/nycklar").text()).contains("Inga nycklar är skapade än");
    var key = make("Ledningssystemet");

    assertThat(key).startsWith("spk_").hasSize(36);
    assertThat(coordinator.response().headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(coordinator.visit("/nycklar").body()).doesNotContain(key);
    assertThat(coordinator.text()).contains("Ledningssystemet").contains("Aldrig använd");
    assertThat(rows.all("SELECT * FROM api_token")).noneMatch(it -> it.containsValue(key));
    assertThat(coordinator.visit("/logg").text())
        .contains("Skapade en API-nyckel Ledningssystemet");
  }

  @Test
  void aKeyOpensTheApiUntilItIsRevoked() {
    var key = make("Diariet");
    assertThat(call(API, "Bearer " + key).statusCode()).isEqualTo(200);
    assertThat(call(API, "bearer " + key).statusCode()).isEqualTo(200);
    assertThat(coordinator.visit("/nycklar").text()).contains("Senast använd");

    var id = rows.number("SELECT MAX(id) FROM api_token");
    coordinator.submit("/nycklar/" + id + "/sparrning");

    assertThat(coordinator.text()).contains("Spärrad");
    assertThat(call(API, "Bearer " + key).statusCode()).isEqualTo(401);
    assertThat(coordinator.visit("/logg").text()).contains("Spärrade en API-nyckel Diariet");
  }

  @Test
  void aKeyEndsWithItsHoldersMembership() {
    var key = make("Diariet");
    rows.change(
        "DELETE FROM membership WHERE account_id ="
            + " (SELECT account_id FROM api_token ORDER BY id DESC LIMIT 1)");

    assertThat(call(API, "Bearer " + key).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer", "Bearer ", "Bearer spk_", "Bearer spk_AAAAAAAA", "Basic YTpi", "x"})
  void whatIsNoKeyIsRefusedAsAProblem(String authorization) {
    var answer = call(API, authorization);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":401").contains("Nyckeln saknas");
  }

  @Test
  void aCookieNeverOpensTheApi() {
    for (var path : List.of(API, "/api/v1/evaluation-drafts", "/%61pi/v1/evaluations")) {
      assertThat(coordinator.visit(path).status()).as(path).isIn(401, 404);
    }
    coordinator.visit("/nycklar");
    assertThat(coordinator.post("/api/v1/evaluation-drafts", Map.of()).status()).isEqualTo(401);
  }

  @Test
  void aKeyNeverOpensAPage() {
    var key = make("Diariet");
    for (var path :
        List.of(
            "/oversikt",
            "/nycklar",
            "/logg",
            "/utvarderingar/andra",
            "/api/../logg",
            "/api/%2e%2e/logg",
            "//api/../logg")) {
      assertThat(call(path, "Bearer " + key).statusCode()).as(path).isIn(303, 401, 404);
    }
  }

  @Test
  void whatLooksLikeTheApiStillNeedsAFormToken() throws Exception {
    coordinator.visit("/nycklar");
    var cookies =
        coordinator.cookies().getCookieStore().getCookies().stream()
            .map(it -> it.getName() + "=" + it.getValue())
            .toList();
    for (var path :
        List.of("/nycklar", "/api/../nycklar", "/api/%2e%2e/nycklar", "//api/../nycklar")) {
      var request =
          HttpRequest.newBuilder(URI.create(server.getURI() + path))
              .header("Cookie", String.join("; ", cookies))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("name=Inbrott"))
              .build();
      assertThat(send(request).statusCode()).as(path).isIn(401, 403, 404);
    }
    assertThat(coordinator.visit("/nycklar").text()).doesNotContain("Inbrott");
  }

  @Test
  void aKeyNeedsANameAndNobodyElsesCanBeRevoked() {
    coordinator.visit("/nycklar").submit("/nycklar", Map.of("name", " "));
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#name-error").text()).contains("Skriv vad nyckeln");
    coordinator.submit("/nycklar", Map.of("name", "x".repeat(101)));
    assertThat(coordinator.status()).isEqualTo(422);

    var key = make("Diariet");
    var id = rows.number("SELECT MAX(id) FROM api_token");
    var other = town.coordinator().visit("/nycklar");
    assertThat(other.text()).contains("Inga nycklar");
    assertThat(other.post("/nycklar/" + id + "/sparrning", Map.of()).status()).isEqualTo(404);
    assertThat(call(API, "Bearer " + key).statusCode()).isEqualTo(200);
    assertThat(town.stranger().visit("/nycklar").path()).isEqualTo("/logga-in");
  }

  private String make(String name) {
    coordinator.visit("/nycklar").submit("/nycklar", Map.of("name", name));
    return coordinator.page().select("#key").text();
  }

  private HttpResponse<String> call(String path, String authorization) {
    var request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return send(request.build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
