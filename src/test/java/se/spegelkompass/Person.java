package se.spegelkompass;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser without JavaScript, who looks at one page at a time. */
public final class Person {

  private final URI server;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client;
  private @Nullable HttpResponse<byte[]> response;

  public Person(URI server) {
    this.server = server;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
  }

  /** Goes to a path, or to an address on this server; headers are names and values in turn. */
  public Person visit(String address, String... headers) {
    var request = HttpRequest.newBuilder(server.resolve(address)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Fills in the form on the page that is sent to this path, and sends it. */
  public Person submit(String action, Map<String, String> fields) {
    var form = form(action);
    var filled = new LinkedHashMap<String, String>();
    for (var field : form.select("input[name], select[name], textarea[name]")) {
      filledIn(field).ifPresent(value -> filled.put(field.attr("name"), value));
    }
    filled.putAll(fields);
    return post(action, filled);
  }

  public Person submit(String action) {
    return submit(action, Map.of());
  }

  /** Sends fields as they are, with the token of the page's form. */
  public Person post(String path, Map<String, String> fields, String... headers) {
    var all = new LinkedHashMap<String, String>();
    all.put("csrfToken", page().select("input[name=csrfToken]").attr("value"));
    all.putAll(fields);
    var request = urlEncoded(path, all);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  /** Sends a form as htmx does at a tap, and stays on the page; several may tap at once. */
  public int tap(String path, Map<String, String> fields) {
    var form = new LinkedHashMap<String, String>();
    form.put("csrfToken", page().select("input[name=csrfToken]").attr("value"));
    form.putAll(fields);
    return exchange(urlEncoded(path, form).header("HX-Request", "true")).statusCode();
  }

  /** Sends a file with the token of the page's form; null is a form without a file. */
  public Person upload(String path, String field, String fileName, byte @Nullable [] content) {
    var head =
        "--XX\r\nContent-Disposition: form-data; name=\"csrfToken\"\r\n\r\n"
            + page().select("input[name=csrfToken]").attr("value")
            + "\r\n--XX\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\""
            + (content == null ? "" : fileName)
            + "\"\r\nContent-Type: text/plain\r\n\r\n";
    return send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=XX")
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(head),
                    HttpRequest.BodyPublishers.ofByteArray(content == null ? new byte[0] : content),
                    HttpRequest.BodyPublishers.ofString("\r\n--XX--\r\n"))));
  }

  /** Sends any number of files, by their names, with the token of the page's form. */
  public Person uploadAll(String path, String field, Map<String, byte[]> files) {
    var parts = new ArrayList<HttpRequest.BodyPublisher>();
    parts.add(
        HttpRequest.BodyPublishers.ofString(
            "--XX\r\nContent-Disposition: form-data; name=\"csrfToken\"\r\n\r\n"
                + page().select("input[name=csrfToken]").attr("value")));
    files.forEach((name, content) -> {
      parts.add(
          HttpRequest.BodyPublishers.ofString(
              "\r\n--XX\r\nContent-Disposition: form-data; name=\""
                  + field
                  + "\"; filename=\""
                  + name
                  + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
      parts.add(HttpRequest.BodyPublishers.ofByteArray(content));
    });
    parts.add(HttpRequest.BodyPublishers.ofString("\r\n--XX--\r\n"));
    return send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=XX")
            .POST(
                HttpRequest.BodyPublishers.concat(
                    parts.toArray(HttpRequest.BodyPublisher[]::new))));
  }

  public int status() {
    return response().statusCode();
  }

  public String path() {
    return response().uri().getPath();
  }

  public String body() {
    return new String(content(), StandardCharsets.UTF_8);
  }

  /** What came, byte for byte. */
  public byte[] content() {
    return response().body();
  }

  public HttpResponse<byte[]> response() {
    if (response == null) {
      throw new IllegalStateException("nothing visited yet");
    }
    return response;
  }

  public Document page() {
    return Jsoup.parse(body(), response().uri().toString());
  }

  public String heading() {
    return page().select("h1").text();
  }

  public String text() {
    return page().select("main").text();
  }

  /** The first link in the page whose text is this. */
  public String link(String text) {
    return page().select("a").stream()
        .filter(it -> it.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link " + text + " in " + text()))
        .absUrl("href");
  }

  public CookieManager cookies() {
    return cookies;
  }

  private Element form(String action) {
    return page().select("form[method=post]").stream()
        .filter(it -> it.attr("action").equals(action))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no form to " + action + " in " + body()));
  }

  private static Optional<String> filledIn(Element field) {
    return switch (field.attr("type")) {
      case "radio", "checkbox" ->
          field.hasAttr("checked") ? Optional.of(field.attr("value")) : Optional.empty();
      case "submit" -> Optional.empty();
      default ->
          switch (field.tagName()) {
            case "select" ->
                Optional.ofNullable(field.selectFirst("option[selected]"))
                    .map(option -> option.attr("value"));
            case "textarea" -> Optional.of(field.wholeText());
            default -> Optional.of(field.attr("value"));
          };
    };
  }

  private HttpRequest.Builder urlEncoded(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(server.resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private Person send(HttpRequest.Builder request) {
    response = exchange(request);
    return this;
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
    try {
      request
          .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
          .timeout(Duration.ofSeconds(30));
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
