package se.spegelkompass.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Which files may be added: documents and pictures as offices use them, that begin as their names
 * say. A program, a web page or a document that is named as one with macros is none.
 */
final class DocumentCheck {

  /** The most bytes of one document. */
  static final long LARGEST = 20L * 1024 * 1024;

  /** For the form's choice of files. */
  static final String ACCEPTED =
      ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt,.rtf,.txt,.csv,.png,.jpg,.jpeg";

  private static final int BEGINNING = 4096;

  private static final Map<FileMagic, String> NAMES =
      Map.of(
          FileMagic.PDF, "pdf",
          FileMagic.OOXML, "docx xlsx pptx odt ods odp",
          FileMagic.OLE2, "doc xls ppt",
          FileMagic.RTF, "rtf",
          FileMagic.PNG, "png",
          FileMagic.JPEG, "jpg jpeg",
          FileMagic.UNKNOWN, "txt csv");

  private DocumentCheck() {}

  /** The key of what is wrong with a file, if something is. */
  static Optional<String> fault(String name, Path file) {
    try {
      if (Files.size(file) == 0) {
        return Optional.of("visit.file.empty");
      }
      return isWhatItSays(name, file) ? Optional.empty() : Optional.of("visit.file.kind");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWhatItSays(String name, Path file) throws IOException {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var begins = FileMagic.valueOf(file.toFile());
    var endings = NAMES.getOrDefault(begins, "").split(" ", -1);
    return Arrays.asList(endings).contains(ending) && (begins != FileMagic.UNKNOWN || isText(file));
  }

  private static boolean isText(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      for (var it : in.readNBytes(BEGINNING)) {
        if (it == 0) {
          return false;
        }
      }
      return true;
    }
  }
}
