package se.spegelkompass.evaluation.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out how text is written, from its bytes alone. */
final class Charsets {

  /** What Windows, older Macs and DOS wrote before Unicode; the first wins where all are equal. */
  private static final List<Charset> OLD =
      Stream.of("windows-1252", "x-MacRoman", "IBM850").map(Charset::forName).toList();

  private static final String SWEDISH = "åäöÅÄÖéÉ";

  private Charsets() {}

  /** The text; nothing where the bytes are no text in any writing. */
  static Optional<String> decode(byte[] bytes) {
    return declared(bytes)
        .or(() -> has(bytes, (byte) 0) ? unmarked16(bytes) : unmarked(bytes))
        .filter(Charsets::isText);
  }

  /** The byte order mark says how the text is written. */
  private static Optional<String> declared(byte[] bytes) {
    return starts(bytes, 0xEF, 0xBB, 0xBF)
        ? decoded(bytes, 3, StandardCharsets.UTF_8)
        : starts(bytes, 0xFF, 0xFE)
            ? decoded(bytes, 2, StandardCharsets.UTF_16LE)
            : starts(bytes, 0xFE, 0xFF)
                ? decoded(bytes, 2, StandardCharsets.UTF_16BE)
                : Optional.empty();
  }

  /** In UTF-16 every other byte of plain letters is zero; no other text has zero bytes. */
  private static Optional<String> unmarked16(byte[] bytes) {
    var even = zeros(bytes, 0);
    var odd = zeros(bytes, 1);
    var charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return Math.max(even, odd) > bytes.length / 4 && Math.min(even, odd) == 0
        ? decoded(bytes, 0, charset)
        : Optional.empty();
  }

  private static Optional<String> unmarked(byte[] bytes) {
    return decoded(bytes, 0, StandardCharsets.UTF_8)
        .or(() ->
            OLD.stream()
                .map(charset -> new String(bytes, charset))
                .max(Comparator.comparingLong(Charsets::swedish).thenComparing(first(bytes))));
  }

  /** Of equals the one in the first charset. */
  private static Comparator<String> first(byte[] bytes) {
    var best = new String(bytes, OLD.getFirst());
    return Comparator.comparing(best::equals);
  }

  private static long swedish(String text) {
    return text.chars().filter(it -> SWEDISH.indexOf(it) >= 0).count();
  }

  /** Hardly any control characters. */
  private static boolean isText(String text) {
    var odd = text.chars().filter(it -> it < ' ' && "\t\n\r\f".indexOf(it) < 0).count();
    return odd * 200 <= text.length();
  }

  private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
    try {
      var rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(charset.newDecoder().decode(rest).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int... wanted) {
    for (var i = 0; i < wanted.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(byte[] bytes, byte wanted) {
    for (var one : bytes) {
      if (one == wanted) {
        return true;
      }
    }
    return false;
  }

  private static int zeros(byte[] bytes, int from) {
    var count = 0;
    for (var i = from; i < bytes.length; i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }
}
