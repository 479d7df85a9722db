package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a file is, from how it begins; its name says nothing. */
enum FileType {
  PDF,
  /** Word, Excel and OpenDocument, and ordinary packed files. */
  PACKAGE,
  /** Word and Excel before 2007, and anything that is encrypted. */
  COMPOUND,
  RTF,
  PICTURE,
  PROGRAM,
  ARCHIVE,
  /** Anything else, which may be text. */
  OTHER;

  /** A PDF may have something else before its beginning. */
  private static final int BEGINNING = 1024;

  private static final List<String> PICTURES =
      List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "8BPS", "\0\0\1\0");

  private static final List<String> PROGRAMS =
      List.of("MZ", "\u007FELF", "\u00CA\u00FE\u00BA\u00BE", "\u00CF\u00FA\u00ED\u00FE", "#!/");

  private static final List<String> ARCHIVES =
      List.of("7z\u00BC\u00AF", "Rar!", "\u001F\u008B", "BZh", "\u00FD7zXZ");

  static FileType of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return of(new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1));
    }
  }

  private static FileType of(String start) {
    return signed(start).orElseGet(() -> start.contains("%PDF-") ? PDF : OTHER);
  }

  private static Optional<FileType> signed(String start) {
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return Optional.of(PACKAGE);
    }
    if (any(ARCHIVES, start)) {
      return Optional.of(ARCHIVE);
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(COMPOUND);
    }
    if (start.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    return picture(start)
        ? Optional.of(PICTURE)
        : any(PROGRAMS, start) ? Optional.of(PROGRAM) : Optional.empty();
  }

  private static boolean picture(String start) {
    return any(PICTURES, start)
        || (start.startsWith("RIFF") && start.startsWith("WEBP", 8))
        || (start.startsWith("BM") && start.indexOf('\0') > 0)
        || start.startsWith("ftypheic", 4)
        || start.startsWith("ftypmif1", 4);
  }

  private static boolean any(List<String> signatures, String start) {
    return signatures.stream().anyMatch(start::startsWith);
  }
}
