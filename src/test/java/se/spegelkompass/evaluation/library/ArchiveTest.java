package se.spegelkompass.evaluation.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path directory;

  private final List<String> told = new ArrayList<>();

  @Test
  void eachFileComesOutUnderItsOwnNameWhereverItLay() throws IOException {
    unpack(
        new ZipFiles()
            .with("rapporter/2022/Åmål.txt", "ett")
            .with("../../etc/passwd", "två")
            .with("C:\\rapporter\\Örebro.txt", "tre")
            .with("/rot.txt", "fyra"));

    assertThat(told)
        .containsExactly("Åmål.txt: ett", "passwd: två", "Örebro.txt: tre", "rot.txt: fyra");
    try (var left = Files.list(directory)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void oldWindowsNamesAreReadToo() throws IOException {
    unpack(new ZipFiles(Charset.forName("IBM850")).with("Åmål.txt", "ett"));

    assertThat(told).containsExactly("Åmål.txt: ett");
  }

  @Test
  void whatComputersLeaveBehindIsSkipped() throws IOException {
    unpack(
        new ZipFiles()
            .with("__MACOSX/._rapport.txt", "x")
            .with(".DS_Store", "x")
            .with("mapp/.gömd/rapport.txt", "x")
            .with("mapp/Thumbs.db", "x")
            .with("rapport.txt", "ett"));

    assertThat(told).containsExactly("rapport.txt: ett");
  }

  @Test
  void aZipFileInAZipFileIsRefusedButADocumentIsNone() throws IOException {
    var nested = new ZipFiles().with("rapport.txt", "x").bytes();
    var document = new ZipFiles().with("[Content_Types].xml", "<Types/>").bytes();
    unpack(new ZipFiles().with("inre.zip", nested).with("rapport.docx", document));

    assertThat(told).hasSize(2);
    assertThat(told.getFirst()).isEqualTo("inre.zip: library.zip.nested");
    assertThat(told.getLast()).startsWith("rapport.docx: PK");
    assertThat(Archive.isOne(file(nested))).isTrue();
    assertThat(Archive.isOne(file(document))).isFalse();
    assertThat(Archive.isOne(file("PK\u0003\u0004 skräp".getBytes(StandardCharsets.UTF_8))))
        .isFalse();
    assertThat(Archive.isOne(file(new ZipFiles().bytes()))).isTrue();
  }

  @Test
  void aBombIsStoppedWhileItUnpacksAndTheOthersComeOut() throws IOException {
    unpack(new ZipFiles().with("bomb.txt", new byte[60 * 1024 * 1024]).with("rapport.txt", "ett"));

    assertThat(told).containsExactly("bomb.txt: library.zip.ratio", "rapport.txt: ett");
  }

  @Test
  void tooManyFilesOrNoneAreRefusedAsAWhole() throws IOException {
    var many = new ZipFiles();
    for (var i = 0; i <= Archive.MOST_FILES; i++) {
      many.with("rapport" + i + ".txt", "x");
    }
    unpack(many);
    unpack(new ZipFiles().with(".DS_Store", "x"));

    assertThat(told)
        .containsExactly("alla.zip: library.zip.too-many", "alla.zip: library.zip.empty");
  }

  @Test
  void aFileThatIsBrokenInsideDoesNotStopTheOthers() throws IOException {
    var zip = new ZipFiles().with("trasig.txt", "ett ".repeat(200)).with("hel.txt", "ett").bytes();
    for (var i = 45; i < 50; i++) {
      zip[i] = (byte) 0xff; // in the packed bytes of the first file
    }
    new Archive(file(zip)).unpack("alla.zip", listener());

    assertThat(told).containsExactly("trasig.txt: library.zip.broken", "hel.txt: ett");
  }

  private void unpack(ZipFiles zip) throws IOException {
    new Archive(file(zip.bytes())).unpack("alla.zip", listener());
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("alla.zip"), bytes);
  }

  private Archive.Unpacked listener() {
    return new Archive.Unpacked() {
      @Override
      public void file(String name, Path content) {
        try {
          told.add(name + ": " + new String(Files.readAllBytes(content), StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      public void refused(String name, String key) {
        told.add(name + ": " + key);
      }
    };
  }
}
