package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPartsTest {

  private static final int LARGEST = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "x\r", "x\r\n", "\r\n", "\r\n--X", "\r\n--XY\r\n", "å\0\r\n\n\r", "--"})
  void aFileIsKeptByteForByte(String content) throws IOException {
    var parts = parts(file("a.txt", content) + "--XX--\r\n");

    assertThat(parts.next()).isTrue();
    assertThat(parts.isFileIn("file")).isTrue();
    assertThat(received(parts)).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
    assertThat(parts.next()).isFalse();
  }

  @Test
  void everyByteArrivesWhereverTheBuffersEnd() throws IOException {
    var all = new byte[LARGEST - 1];
    for (var i = 0; i < all.length; i++) {
      all[i] = (byte) "\r\n--X-\r\r\n".charAt(i % 9);
    }
    var form = new ByteArrayOutputStream();
    form.writeBytes(head("b.bin").getBytes(StandardCharsets.UTF_8));
    form.writeBytes(all);
    form.writeBytes("\r\n--XX--".getBytes(StandardCharsets.UTF_8));
    var parts = parts(form.toByteArray());

    assertThat(parts.next()).isTrue();
    assertThat(received(parts)).isEqualTo(all);
  }

  @Test
  void aNameInSwedishAndWithQuotesArrives() throws IOException {
    var parts = parts(file("Åmål %22ny%22.pdf", "x") + "--XX--");
    parts.next();

    try (var file = ((Upload.Received) parts.file(LARGEST)).file()) {
      assertThat(file.name()).isEqualTo("Åmål \"ny\".pdf");
    }
  }

  @Test
  void fieldsAndSeveralFilesComeInTheirOrder() throws IOException {
    var text = "--XX\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhej å\r\n";
    var parts = parts(text + file("1", "a") + file("2", "b") + "--XX--");

    parts.next();
    assertThat(parts.isFile()).isFalse();
    assertThat(parts.name()).isEqualTo("note");
    assertThat(parts.text()).isEqualTo("hej å");
    parts.next();
    assertThat(received(parts)).asString().isEqualTo("a");
    parts.next(); // the second is not looked at
    assertThat(parts.next()).isFalse();
  }

  @Test
  void noFileChosenIsNoFile() throws IOException {
    var parts = parts(file("", "") + "--XX--");
    parts.next();

    assertThat(parts.isFile()).isTrue();
    assertThat(parts.isFileIn("file")).isFalse();
  }

  @Test
  void aFileThatIsTooLargeIsForgottenAndTheNextOneRead() throws IOException {
    var parts = parts(file("1", "x".repeat(LARGEST + 1)) + file("2", "b") + "--XX--");

    parts.next();
    assertThat(parts.file(LARGEST)).isInstanceOf(Upload.TooLarge.class);
    parts.next();
    assertThat(received(parts)).asString().isEqualTo("b");
  }

  @Test
  void aFileThatIsCutOffIsNoFile() throws IOException {
    var parts = parts(file("1", "half of i"));
    parts.next();

    assertThatThrownBy(
            () -> {
              parts.file(LARGEST);
              parts.next();
            })
        .isInstanceOf(FileUploadException.class);
  }

  private static byte[] received(FormParts parts) throws IOException {
    try (var file = ((Upload.Received) parts.file(LARGEST)).file()) {
      return Files.readAllBytes(file.path());
    }
  }

  private static FormParts parts(String form) throws IOException {
    return parts(form.getBytes(StandardCharsets.UTF_8));
  }

  private static FormParts parts(byte[] form) throws IOException {
    return new FormParts(
        new ByteArrayInputStream(form), "XX".getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String file(String name, String content) {
    return head(name) + content + "\r\n";
  }

  private static String head(String name) {
    return "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
  }
}
