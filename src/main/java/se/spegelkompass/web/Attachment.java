package se.spegelkompass.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A file to keep, never shown in the page's place. */
public final class Attachment {

  private static final int LONGEST_NAME = 120;

  private Attachment() {}

  /**
   * The file.
   *
   * @param name in any letters; what file systems do not take is left out
   * @param ending of the name, without a dot
   */
  public static HttpResponse<byte[]> of(
      byte[] content, MediaType type, String name, String ending) {
    return HttpResponse.ok(content)
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(named(name, ending)));
  }

  /** A name that file systems take. */
  public static String named(String name, String ending) {
    var plain = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|;]+", " ").replaceAll("\\s+", " ").strip();
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip() + "." + ending;
  }

  /** The name in its own letters (RFC 6266 and 8187), and in plain ones for what knows no others. */
  private static String disposition(String name) {
    var ascii =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\x20-\\x7e]|%", "_");
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }
}
