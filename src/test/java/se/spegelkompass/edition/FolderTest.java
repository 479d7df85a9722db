package se.spegelkompass.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

  @Test
  void aZipOfWhatIsInTheFolderIsRead() throws IOException {
    assertThat(Folder.unzip(zip(Map.of("edition.yml", "id: a", "sv/area-1.yml", "x"))).texts())
        .containsEntry("edition.yml", "id: a")
        .containsEntry("sv/area-1.yml", "x");
  }

  @Test
  void aZipOfTheFolderItselfIsReadToo() throws IOException {
    assertThat(Folder.unzip(zip(Map.of("min/edition.yml", "id: a", "min/sv/x.yml", "y"))).texts())
        .containsOnlyKeys("edition.yml", "sv/x.yml");
  }

  @Test
  void aZipThatBreaksOffIsNoZip() throws IOException {
    var whole = zip(Map.of("edition.yml", "id: a", "sv/area-1.yml", "x"));

    assertThat(why(Arrays.copyOf(whole, whole.length - 30)))
        .isEqualTo(Folder.Unreadable.Why.NOT_A_ZIP);
  }

  @Test
  void twoFilesOfOneNameAreNotMixedUp() throws IOException {
    var files = new LinkedHashMap<String, String>();
    files.put("sv/area-1.yml", "x");
    files.put("sv\\area-1.yml", "y");

    assertThat(why(zip(files))).isEqualTo(Folder.Unreadable.Why.NAME_TWICE);
  }

  @Test
  void whatComputersAddIsPassedOver() throws IOException {
    var files = new LinkedHashMap<String, String>();
    files.put("min/edition.yml", "id: a");
    files.put("__MACOSX/min/._edition.yml", "\u0000");
    files.put("min/.DS_Store", "\u0000");

    assertThat(Folder.unzip(zip(files)).texts()).containsOnlyKeys("edition.yml");
  }

  @Test
  void whatVersionControlKeepsIsPassedOver() throws IOException {
    var files = new LinkedHashMap<String, String>();
    files.put("edition.yml", "id: a");
    files.put(".git/index", "\u0000");
    files.put("min/.git/config", "x");

    assertThat(Folder.unzip(zip(files)).texts()).containsOnlyKeys("edition.yml");
  }

  @Test
  void theFilesOutermostAreTheEditionAndACopyBesideThemIsNot() throws IOException {
    var files = new LinkedHashMap<String, String>();
    files.put("arkiv/edition.yml", "id: gammal");
    files.put("arkiv/area-1.yml", "gammal");
    files.put("edition.yml", "id: ny");
    files.put("area-1.yml", "ny");

    assertThat(Folder.unzip(zip(files)).texts())
        .containsEntry("edition.yml", "id: ny")
        .containsEntry("area-1.yml", "ny")
        .containsKey("arkiv/area-1.yml");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(Folder.unzip(zip(Map.of("edition.yml", "\ufeffid: a"))).texts())
        .containsEntry("edition.yml", "id: a");
  }

  @Test
  void whatIsNoZipIsRefused() {
    assertThat(why("hej".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Folder.Unreadable.Why.NOT_A_ZIP);
    assertThat(why(new byte[0])).isEqualTo(Folder.Unreadable.Why.NOT_A_ZIP);
  }

  @Test
  void aZipThatUnpacksToTooMuchIsRefused() throws IOException {
    assertThat(why(zip(Map.of("edition.yml", "a".repeat(Folder.LARGEST_TEXT + 1)))))
        .isEqualTo(Folder.Unreadable.Why.TOO_MUCH);
    var many = new LinkedHashMap<String, String>();
    for (int i = 0; i <= Folder.MOST_FILES; i++) {
      many.put("f" + i, "x");
    }
    assertThat(why(zip(many))).isEqualTo(Folder.Unreadable.Why.TOO_MUCH);
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("edition.yml"));
      zip.write(new byte[] {(byte) 0xe5, (byte) 0xff});
    }

    assertThat(why(out.toByteArray())).isEqualTo(Folder.Unreadable.Why.NOT_A_TEXT);
  }

  @Test
  void anEmptyZipIsRefused() throws IOException {
    assertThat(why(zip(Map.of(".DS_Store", "x")))).isEqualTo(Folder.Unreadable.Why.EMPTY);
  }

  @Test
  void packingAndUnpackingChangesNothing() throws IOException {
    var folder = Folder.unzip(zip(Map.of("edition.yml", "id: å", "area-1.yml", "x")));

    assertThat(Folder.unzip(folder.zip())).isEqualTo(folder);
    assertThat(folder.zip()).isEqualTo(folder.zip());
  }

  @Test
  void aFolderOnDiskIsRead(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("sv"));
    Files.writeString(folder.resolve("edition.yml"), "id: a");
    Files.writeString(folder.resolve("sv/area-1.yml"), "x");

    assertThat(Folder.read(folder).texts()).containsOnlyKeys("edition.yml", "sv/area-1.yml");
  }

  private static Folder.Unreadable.Why why(byte[] zip) {
    return catchThrowableOfType(Folder.Unreadable.class, () -> Folder.unzip(zip)).why();
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
