package se.spegelkompass.evaluation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.spegelkompass.evaluation.document.pdf.Drawn;

/** Reads bytes here and now, under a name that says nothing. */
final class Reading {

  private Reading() {}

  static DocumentReading of(byte[] bytes) {
    try {
      var file = Files.createTempFile("read-", ".unknown");
      try {
        Files.write(file, bytes);
        return Parsing.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DocumentText document(byte[] bytes) {
    var reading = of(bytes);
    assertThat(reading).isInstanceOf(DocumentReading.Read.class);
    return ((DocumentReading.Read) reading).document();
  }

  /** Lines with what holds items apart in a form that can be read. */
  static String text(byte[] bytes) {
    return document(bytes).text().replace(DocumentText.ITEM, '¶');
  }

  static Refusal refusal(byte[] bytes) {
    var reading = of(bytes);
    assertThat(reading).isInstanceOf(DocumentReading.Refused.class);
    return ((DocumentReading.Refused) reading).reason();
  }

  static Path fixture(String name) {
    return Path.of("src/test/resources/documents", name);
  }

  /** A PDF that can be read. */
  static byte[] prose() {
    var drawn = new Drawn();
    drawn.page();
    for (var i = 0; i < 10; i++) {
      drawn.text(70, 100 + i * 14, "Kommunen arbetar med styrning och uppföljning på många sätt");
    }
    return drawn.bytes();
  }
}
