package se.spegelkompass.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file to save, and never to show: a browser that took it for a page would run it. */
public final class Attachment {

  private Attachment() {}

  /** Bytes and nothing else, whatever the file claims to be. */
  public static MutableHttpResponse<StreamedFile> bytes(
      String name, InputStream content, long size) {
    return named(
        name,
        HttpResponse.ok(
            new StreamedFile(content, MediaType.APPLICATION_OCTET_STREAM_TYPE, 0, size)));
  }

  /** A file that this program has made itself, of a type that it knows. */
  public static MutableHttpResponse<byte[]> made(String name, byte[] content, MediaType type) {
    return named(name, HttpResponse.ok(content).contentType(type));
  }

  private static <T> MutableHttpResponse<T> named(String name, MutableHttpResponse<T> response) {
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return response.header(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded);
  }
}
