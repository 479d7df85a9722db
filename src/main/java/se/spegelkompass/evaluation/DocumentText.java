package se.spegelkompass.evaluation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, and its text where it is one. The same bytes always give the same answer. */
sealed interface DocumentText {

  /** Text, declared or valid as Unicode. */
  record Unicode(String text) implements DocumentText {}

  /** Text that is not UTF-8; read as Windows-1252, which is what it seems to be. */
  record Western(String text) implements DocumentText {}

  /** No text. */
  record NotText(Kind kind) implements DocumentText {}

  /** Kinds of files that people hand in. */
  enum Kind {
    EMPTY,
    PDF,
    WORD,
    ZIP,
    OTHER
  }

  Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static DocumentText of(byte[] content) {
    if (content.length == 0) {
      return new NotText(Kind.EMPTY);
    }
    return kind(content)
        .<DocumentText>map(NotText::new)
        .or(() -> declared(content).map(Unicode::new))
        .or(() -> decoded(content, 0, StandardCharsets.UTF_8).map(Unicode::new))
        .orElseGet(() -> western(content));
  }

  private static DocumentText western(byte[] content) {
    // No text has a zero byte, and hardly any a run of bytes that Windows-1252 has no letter for.
    return has(content, (byte) 0)
        ? new NotText(Kind.OTHER)
        : new Western(new String(content, WINDOWS_1252));
  }

  private static Optional<Kind> kind(byte[] content) {
    var start = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      return Optional.of(Kind.PDF);
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0") || start.startsWith("{\\rtf")) {
      return Optional.of(Kind.WORD);
    }
    if (start.startsWith("PK\u0003\u0004")) {
      var names = new String(content, StandardCharsets.ISO_8859_1);
      return Optional.of(names.contains("word/") ? Kind.WORD : Kind.ZIP);
    }
    return Optional.empty();
  }

  /** The byte order mark says how the text is written. */
  private static Optional<String> declared(byte[] content) {
    if (content.length < 2) {
      return Optional.empty();
    }
    return switch (((content[0] & 0xff) << 8) | (content[1] & 0xff)) {
      case 0xfffe -> decoded(content, 2, StandardCharsets.UTF_16LE);
      case 0xfeff -> decoded(content, 2, StandardCharsets.UTF_16BE);
      default -> Optional.empty();
    };
  }

  private static Optional<String> decoded(byte[] content, int from, Charset charset) {
    try {
      var bytes = ByteBuffer.wrap(Arrays.copyOfRange(content, from, content.length));
      return Optional.of(charset.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean has(byte[] content, byte wanted) {
    for (var one : content) {
      if (one == wanted) {
        return true;
      }
    }
    return false;
  }
}
