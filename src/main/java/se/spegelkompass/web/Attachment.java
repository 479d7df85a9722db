package se.spegelkompass.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A file to save, and never to show: a browser that took it for a page would run it. */
public final class Attachment {

  private static final int LONGEST_NAME = 120;

  private Attachment() {}

  /**
   * A file that this program has made itself, of a type that it knows.
   *
   * @param name in any letters; what file systems do not take is left out
   * @param ending of the name, without a dot
   */
  public static HttpResponse<byte[]> of(
      byte[] content, MediaType type, String name, String ending) {
    return made(named(name, ending), content, type);
  }

  /** Likewise, with the whole name. */
  public static MutableHttpResponse<byte[]> made(String name, byte[] content, MediaType type) {
    return saved(name, HttpResponse.ok(content).contentType(type));
  }

  /** Bytes and nothing else, whatever the file claims to be. */
  public static MutableHttpResponse<StreamedFile> bytes(
      String name, InputStream content, long size) {
    return saved(
        name,
        HttpResponse.ok(
            new StreamedFile(content, MediaType.APPLICATION_OCTET_STREAM_TYPE, 0, size)));
  }

  /** A name that file systems take. */
  public static String named(String name, String ending) {
    var plain = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|;]+", " ").replaceAll("\\s+", " ").strip();
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip() + "." + ending;
  }

  private static <T> MutableHttpResponse<T> saved(String name, MutableHttpResponse<T> response) {
    return response.header(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
  }

  /**
   * The name in its own letters (RFC 6266 and 8187), and in plain ones for what knows no others.
   */
  private static String disposition(String name) {
    var ascii =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\x20-\\x7e]|[%\"\\\\]", "_");
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }
}
