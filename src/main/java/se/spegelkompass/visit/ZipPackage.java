package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package with its documents, packed. */
@Singleton
class ZipPackage {

  private final Materials materials;

  ZipPackage(Materials materials) {
    this.materials = materials;
  }

  /** A packed file; it is gone once it is closed. */
  record Packed(InputStream content, long size) {}

  /**
   * Packs on the disk, since documents may be larger than what fits in memory.
   *
   * @param own the files that this program makes, by name
   * @param folder what the folder of the documents is called
   */
  Packed of(Visit visit, Map<String, byte[]> own, String folder) {
    try {
      var file = Files.createTempFile("spegelkompass-", ".zip");
      try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
        write(zip, visit, own, folder);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
      return packed(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Packed packed(Path file) throws IOException {
    var size = Files.size(file);
    return new Packed(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), size);
  }

  private void write(ZipOutputStream zip, Visit visit, Map<String, byte[]> own, String folder)
      throws IOException {
    var taken = new HashSet<String>();
    for (var it : own.entrySet()) {
      zip.putNextEntry(new ZipEntry(SafeName.free(it.getKey(), taken)));
      zip.write(it.getValue());
      zip.closeEntry();
    }
    for (var it : materials.of(visit.round())) {
      if (it instanceof Material.Document document) {
        var name = SafeName.of(document.subQuestionId() + " " + document.fileName());
        zip.putNextEntry(new ZipEntry(SafeName.free(folder + "/" + name, taken)));
        try (var content = materials.content(visit.round(), document)) {
          content.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
  }
}
