package se.spegelkompass.web;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Someone with a browser that keeps cookies and follows no redirect by itself. */
final class Visitor {

  private final EmbeddedServer server;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Visitor(EmbeddedServer server) {
    this.server = server;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  Document page(String path) {
    return Jsoup.parse(get(path).body());
  }

  /** With the token of the form that was last shown. */
  HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    return postAs(token(), path, fields, headers);
  }

  HttpResponse<String> postAs(
      String token, String path, Map<String, String> fields, String... headers) {
    var body = "csrfToken=" + encoded(token) + "&" + form(fields);
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> upload(String token, String path, byte[] file) {
    var start =
        "--XX\r\nContent-Disposition: form-data; name=\"csrfToken\"\r\n\r\n"
            + token
            + "\r\n--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n";
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=XX")
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(start),
                    HttpRequest.BodyPublishers.ofByteArray(file),
                    HttpRequest.BodyPublishers.ofString("\r\n--XX--\r\n"))));
  }

  String token() {
    return page("/prov").select("input[name=csrfToken]").attr("value");
  }

  void forgetCookies() {
    cookies.getCookieStore().removeAll();
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Headers given replace the browser's own Accept. */
  HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(server.getURI().resolve(path));
    request
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        .timeout(Duration.ofSeconds(15));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
