package se.spegelkompass.evaluation.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A program with a key; every answer it gets is held against the description. */
public final class Program {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final EmbeddedServer server;
  private final Description description;
  private final @Nullable String key;

  public Program(EmbeddedServer server, Description description, @Nullable String key) {
    this.server = server;
    this.description = description;
    this.key = key;
  }

  /** What came. */
  public record Answer(HttpResponse<byte[]> response, String body) {

    public int status() {
      return response.statusCode();
    }

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(body, e);
      }
    }

    String location() {
      return response.headers().firstValue("Location").orElseThrow();
    }
  }

  public Answer get(String path) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody());
  }

  Answer delete(String path) {
    return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
  }

  Answer post(String path) {
    return send("POST", path, HttpRequest.BodyPublishers.noBody());
  }

  Answer patch(String path, String json) {
    return send(
        "PATCH",
        path,
        HttpRequest.BodyPublishers.ofString(json),
        "Content-Type",
        "application/json");
  }

  Answer upload(byte[] file, String... headers) {
    return send(
        "POST", "/api/v1/evaluation-drafts", HttpRequest.BodyPublishers.ofByteArray(file), headers);
  }

  public Answer send(
      String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(server.getURI().resolve(path))
            .method(method, body)
            .timeout(Duration.ofSeconds(60));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      var text = new String(response.body(), StandardCharsets.UTF_8);
      description.check(method, response, text);
      return new Answer(response, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
