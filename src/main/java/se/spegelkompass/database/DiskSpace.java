package se.spegelkompass.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Says so beforehand when the disk is too small: a database that runs out of it half-way cannot.
 */
final class DiskSpace {

  private DiskSpace() {}

  static void require(Path directory, long bytes) throws IOException {
    var free = Files.getFileStore(directory).getUsableSpace();
    if (free < bytes) {
      throw new DatabaseUnavailable(
          "Det är för lite plats kvar på disken för %s: %d MB behövs, %d MB är lediga."
              .formatted(directory, bytes / 1_000_000, free / 1_000_000));
    }
  }
}
