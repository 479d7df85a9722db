package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads plain text, and text that turns out to be a table. */
final class TextFile {

  private TextFile() {}

  static DocumentText read(Path file) throws IOException {
    var text =
        Charsets.decode(Files.readAllBytes(file))
            .map(TextFile::plain)
            .orElseThrow(() -> new Refused(Refusal.NOT_A_DOCUMENT));
    if (text.isBlank()) {
      throw new Refused(Refusal.EMPTY);
    }
    return CsvFile.read(text).orElseGet(() -> new DocumentText(DocumentKind.TEXT, lines(text)));
  }

  private static String plain(String text) {
    return text.replaceAll("\\r\\n?|\\n?\\f\\n?|[\\u2028\\u2029\\x85]", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
  }

  private static String lines(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
