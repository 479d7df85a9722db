package se.spegelkompass.evaluation.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What the API says about itself, held against what it does. */
public final class Description {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> METHODS = Set.of("get", "post", "patch", "put", "delete");

  private final Map<String, Object> document;
  private final Set<String> seen = new LinkedHashSet<>();

  public Description(String yaml) {
    this.document = new Yaml().load(yaml);
  }

  /** GET /api/v1/evaluations and the others. */
  Set<String> operations() {
    var operations = new TreeSet<String>();
    map(document, "paths")
        .forEach((path, item) ->
            asMap(item).keySet().stream()
                .filter(METHODS::contains)
                .forEach(it -> operations.add(it.toUpperCase(Locale.ROOT) + " " + path)));
    return operations;
  }

  /** The API's own description. */
  public static Description ofTheApi() {
    try (var stream =
        Objects.requireNonNull(Description.class.getResourceAsStream("/openapi/openapi.yml"))) {
      return new Description(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** GET /api/v1/evaluations 200 and the others, of addresses that fit. */
  public Set<String> answers(Predicate<String> which) {
    var answers = new TreeSet<String>();
    operations().stream()
        .filter(which)
        .forEach(operation ->
            responses(operation).keySet().forEach(it -> answers.add(operation + " " + it)));
    return answers;
  }

  /** The answers that were given since the beginning. */
  public Set<String> seen() {
    return new TreeSet<>(seen);
  }

  /** The answer is one of those described, and looks as described. */
  void check(String method, HttpResponse<byte[]> answer, String body) {
    var path = answer.uri().getPath();
    var operation =
        operations().stream()
            .filter(it -> it.startsWith(method + " "))
            .filter(it ->
                path.matches(it.substring(method.length() + 1).replaceAll("\\{\\w+}", "[^/]+")))
            .min((one, other) -> Boolean.compare(one.contains("{"), other.contains("{")))
            .orElseThrow(() -> new AssertionError("nothing about " + method + " " + path));
    var status = Integer.toString(answer.statusCode());
    assertThat(responses(operation).keySet()).as(operation + ": " + body).contains(status);
    seen.add(operation + " " + status);
    var response = resolved(responses(operation).get(status));
    headers(response, answer);
    content(response, answer, body);
  }

  private void headers(Map<String, Object> response, HttpResponse<byte[]> answer) {
    asMap(response.getOrDefault("headers", Map.of()))
        .keySet()
        .forEach(it -> assertThat(answer.headers().firstValue(it)).as(it).isPresent());
  }

  private void content(Map<String, Object> response, HttpResponse<byte[]> answer, String body) {
    var content = asMap(response.getOrDefault("content", Map.of()));
    if (content.isEmpty()) {
      assertThat(body).isEmpty();
      return;
    }
    var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    assertThat(content).containsKey(type);
    Optional.ofNullable(asMap(content.get(type)).get("schema"))
        .ifPresent(schema -> assertThat(faults(schema, body)).as(body).isEmpty());
  }

  private String faults(Object schema, String body) {
    var whole =
        Map.of("allOf", List.of(schema), "$defs", map(document, "components").get("schemas"));
    try {
      var text = JSON.writeValueAsString(whole).replace("#/components/schemas/", "#/$defs/");
      var result = new ValidatorFactory().validate(text, body);
      return result.isValid()
          ? ""
          : result.getErrors().stream()
              .map(it -> it.getInstanceLocation() + " " + it.getKeyword() + " " + it.getError())
              .toList()
              .toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> responses(String operation) {
    var parts = operation.split(" ", 2);
    var item = asMap(map(document, "paths").get(parts[1]));
    return map(asMap(item.get(parts[0].toLowerCase(Locale.ROOT))), "responses");
  }

  private Map<String, Object> resolved(@Nullable Object response) {
    var reference = asMap(response).get("$ref");
    if (reference == null) {
      return asMap(response);
    }
    var name = reference.toString().replace("#/components/responses/", "");
    return asMap(map(map(document, "components"), "responses").get(name));
  }

  private static Map<String, Object> map(Map<String, Object> in, String key) {
    return asMap(in.get(key));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }
}
