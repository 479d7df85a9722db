package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Word and Excel files from before 2007, and sees what else comes in their shell. */
final class CompoundFile {

  private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

  private CompoundFile() {}

  static DocumentText read(Path file) throws IOException {
    try (var opened = new POIFSFileSystem(file.toFile(), true)) {
      var root = opened.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new Refused(Refusal.ENCRYPTED);
      }
      if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
        throw new Refused(Refusal.MACROS);
      }
      return document(root);
    }
  }

  private static DocumentText document(DirectoryNode root) throws IOException {
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return DocFile.read(root);
    }
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      return XlsFile.read(root);
    }
    throw new Refused(Refusal.NOT_A_DOCUMENT);
  }
}
