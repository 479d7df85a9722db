package se.spegelkompass.evaluation.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.spegelkompass.evaluation.document.DocumentReader;

/**
 * A zip file with reports in it. What comes out of it is counted as it comes, whatever the zip file
 * says about itself, and is only ever written to a file of our own: no path in it is followed.
 */
final class Archive {

  /** More files than a person hands in at once. */
  static final int MOST_FILES = 300;

  /** What one zip file may hold altogether when unpacked. */
  static final long MOST_BYTES = 500L * 1024 * 1024;

  /** Text shrinks to a tenth, documents hardly at all; only a trap shrinks to a hundredth. */
  static final int MOST_RATIO = 100;

  private static final long ALWAYS_ALLOWED = 1024 * 1024;
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  /** What packed documents have, and a zip file of documents has not. */
  private static final List<String> DOCUMENT = List.of("[Content_Types].xml", "mimetype");

  private static final Charset OLD_WINDOWS = Charset.forName("IBM850");

  private final Path file;
  private long unpacked;

  Archive(Path file) {
    this.file = file;
  }

  /** What is told of each file in it. */
  interface Unpacked {

    /** A file; it is gone when this returns. */
    void file(String name, Path content);

    /** A file that does not come out, and the message key of why not. */
    void refused(String name, String key);
  }

  /** Whether a file is a zip file and no document. */
  static boolean isOne(Path file) {
    try {
      if (!looksPacked(file)) {
        return false;
      }
      try (var zip = ZipFile.builder().setPath(file).get()) {
        return DOCUMENT.stream().allMatch(name -> zip.getEntry(name) == null);
      }
    } catch (IOException | IllegalArgumentException e) {
      return false; // then it is read as a document, and refused as a broken one
    }
  }

  private static boolean looksPacked(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      var head = content.readNBytes(4);
      return head.length == 4
          && head[0] == 'P'
          && head[1] == 'K'
          && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
    }
  }

  /**
   * Unpacks one file after another.
   *
   * @param name the zip file's own, for what is said about it as a whole
   */
  void unpack(String name, Unpacked unpacked) throws IOException {
    try (var zip = ZipFile.builder().setPath(file).get()) {
      var files =
          Collections.list(zip.getEntries()).stream().filter(it -> isWanted(it, path(it))).toList();
      if (files.isEmpty()) {
        unpacked.refused(name, "library.zip.empty");
      } else if (files.size() > MOST_FILES) {
        unpacked.refused(name, "library.zip.too-many");
      } else {
        for (var entry : files) {
          unpack(zip, entry, unpacked);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e); // some broken zip files
    }
  }

  private void unpack(ZipFile zip, ZipArchiveEntry entry, Unpacked unpacked) throws IOException {
    var name = lastPart(path(entry));
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      unpacked.refused(name, "library.zip.encrypted");
      return;
    }
    var copy = Files.createTempFile("unpacked", "");
    try {
      var refusal = copy(zip, entry, copy);
      if (!refusal.isEmpty()) {
        unpacked.refused(name, refusal);
      } else if (isOne(copy)) {
        unpacked.refused(name, "library.zip.nested");
      } else {
        unpacked.file(name, copy);
      }
    } finally {
      Files.delete(copy);
    }
  }

  /** Returns why the entry does not come out; empty text if it does. */
  private String copy(ZipFile zip, ZipArchiveEntry entry, Path copy) throws IOException {
    if (unpacked > MOST_BYTES) {
      return "library.zip.too-large";
    }
    var most = Math.max(ALWAYS_ALLOWED, entry.getCompressedSize() * MOST_RATIO);
    var sum = new CRC32();
    try (var content = new CheckedInputStream(zip.getInputStream(entry), sum);
        var out = Files.newOutputStream(copy)) {
      var refusal = copy(content, out, most);
      return refusal.isEmpty() && sum.getValue() != entry.getCrc() ? "library.zip.broken" : refusal;
    } catch (IOException e) {
      return "library.zip.broken";
    }
  }

  private String copy(InputStream content, OutputStream out, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    long size = 0;
    for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      size += read;
      unpacked += read;
      if (size > most) {
        return "library.zip.ratio";
      }
      if (size > DocumentReader.MAX_SIZE) {
        return "library.file.too-large";
      }
      if (unpacked > MOST_BYTES) {
        return "library.zip.too-large";
      }
      out.write(buffer, 0, read);
    }
    return "";
  }

  /** Not what Macs and Windows leave beside people's files. */
  private static boolean isWanted(ZipArchiveEntry entry, String path) {
    var parts = path.split("/", -1);
    return !entry.isDirectory()
        && !entry.isUnixSymlink()
        && Arrays.stream(parts).noneMatch(it -> it.equals("__MACOSX"))
        && Arrays.stream(parts).noneMatch(it -> it.startsWith(".") && !it.matches("\\.{1,2}"))
        && !LITTER.contains(lastPart(path).toLowerCase(Locale.ROOT));
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Names are in UTF-8, or in what Windows had before. */
  private static String path(ZipArchiveEntry entry) {
    var raw = entry.getRawName();
    if (raw == null) {
      return entry.getName().replace('\\', '/');
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(raw))
          .toString()
          .replace('\\', '/');
    } catch (CharacterCodingException e) {
      return new String(raw, OLD_WINDOWS).replace('\\', '/');
    }
  }
}
