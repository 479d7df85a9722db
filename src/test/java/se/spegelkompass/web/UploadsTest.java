package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

@MicronautTest
@Property(name = "trial", value = "web")
class UploadsTest {

  private static final int MB = 1024 * 1024;

  private final Visitor visitor;

  UploadsTest(EmbeddedServer server) {
    visitor = new Visitor(server);
  }

  @Test
  void filesOfFiftyMegabytesArriveByteForByteAndAreTakenAway() {
    var file = bytes(50 * MB);

    assertThat(send(visitor.token(), file, file))
        .isEqualTo("0.pdf %1$d %2$s\n1.pdf %1$d %2$s\n0 left".formatted(file.length, crc(file)));
  }

  @Test
  void oneThatIsTooLargeDoesNotHideTheOthers() {
    var small = bytes(3);

    assertThat(send(visitor.token(), new byte[50 * MB + 1], small))
        .isEqualTo("too large\n1.pdf 3 " + crc(small) + "\n0 left");
  }

  @Test
  void aFormWithoutFilesHasNone() {
    assertThat(send(visitor.token())).isEqualTo("0 left");
  }

  @Test
  void manyMegabytesWithoutATokenAreRefused() {
    assertThat(send("x", bytes(20 * MB))).contains("Sidan har legat öppen länge");
  }

  private String send(String token, byte[]... files) {
    var body = new SequenceInputStream(Collections.enumeration(parts(token, List.of(files))));
    var request =
        visitor
            .request("/prov/filer")
            .header("Content-Type", "multipart/form-data; boundary=XX")
            .POST(BodyPublishers.ofInputStream(() -> body));
    return visitor.send(request).body();
  }

  private static List<InputStream> parts(String token, List<byte[]> files) {
    var start = text("--XX\r\nContent-Disposition: form-data; name=\"csrfToken\"\r\n\r\n" + token);
    var sent =
        Stream.iterate(0, it -> it < files.size(), it -> it + 1)
            .flatMap(it -> Stream.of(text(head(it)), new ByteArrayInputStream(files.get(it))));
    return Stream.concat(Stream.concat(Stream.of(start), sent), Stream.of(text("\r\n--XX--\r\n")))
        .toList();
  }

  private static String head(int number) {
    return "\r\n--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + number
        + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(int count) {
    var bytes = new byte[count];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private static String crc(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return Long.toHexString(crc.getValue());
  }
}
