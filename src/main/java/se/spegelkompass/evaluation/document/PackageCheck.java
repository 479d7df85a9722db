package se.spegelkompass.evaluation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a packed file before any parser does: how much comes out of it, whether its XML
 * declares anything, whether it holds macros, and what it is.
 */
final class PackageCheck {

  /** What a file of 50 MB may hold when unpacked: pictures hardly shrink, XML does. */
  private static final long MOST_BYTES = 300L * 1024 * 1024;

  private static final long MOST_XML = 64L * 1024 * 1024;
  private static final int MOST_ENTRIES = 5_000;

  private long unpacked;
  private long xml;
  private boolean macros;
  private final PackageNames names = new PackageNames();

  private PackageCheck() {}

  /** What the package is; refuses one that is not safe, or nothing that is read. */
  static DocumentKind kind(Path file) {
    var check = new PackageCheck();
    try (var zip = ZipFile.builder().setPath(file).get()) {
      check.all(zip);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new Refused(Refusal.CORRUPT);
    }
    if (check.macros || check.names.mentionMacros()) {
      throw new Refused(Refusal.MACROS);
    }
    return check.names.kind();
  }

  private void all(ZipFile zip) throws IOException {
    var entries = Collections.list(zip.getEntries());
    if (entries.size() > MOST_ENTRIES) {
      throw new Refused(Refusal.UNPACKS_TOO_LARGE);
    }
    for (var entry : entries) {
      if (!entry.isDirectory()) {
        look(zip, entry);
      }
    }
  }

  private void look(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refused(Refusal.ENCRYPTED);
    }
    var name = entry.getName();
    macros |= isMacro(name);
    try (var in = zip.getInputStream(entry)) {
      var content = new EntryScan(name);
      count(in, content);
      names.add(name, content.beginning());
    }
  }

  private static boolean isMacro(String name) {
    var lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
    return lower.endsWith("vbaproject.bin")
        || lower.endsWith("vbadata.xml")
        || lower.startsWith("basic/")
        || lower.startsWith("scripts/")
        || lower.startsWith("xl/macrosheets/");
  }

  private void count(InputStream in, EntryScan scan) throws IOException {
    var buffer = new byte[16 * 1024];
    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      scan.take(buffer, read);
      unpacked += read;
      xml += scan.isXml() ? read : 0;
      if (unpacked > MOST_BYTES || xml > MOST_XML) {
        throw new Refused(Refusal.UNPACKS_TOO_LARGE);
      }
    }
    if (scan.declares()) {
      throw new Refused(Refusal.EXTERNAL_CONTENT);
    }
  }
}
