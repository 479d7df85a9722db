package se.spegelkompass.web;

import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A static file, compressed once, under a name that holds the hash of its content. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Asset(String name, MediaType type, byte[] plain, byte[] gzip) {

  private static final int HASH_LENGTH = 10;

  static Asset of(String stem, String extension, MediaType type, String content) {
    var plain = content.getBytes(StandardCharsets.UTF_8);
    return new Asset(stem + "." + hash(plain) + "." + extension, type, plain, gzip(plain));
  }

  String link() {
    return "/assets/" + name;
  }

  private static String hash(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] gzip(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
