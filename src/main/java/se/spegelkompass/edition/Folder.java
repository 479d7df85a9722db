package se.spegelkompass.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The text files of an edition, by name within its folder. Read from a folder or a zip file; a zip
 * may hold the folder itself or what is in it. What computers add of their own is passed over.
 *
 * @param texts by name, for example {@code sv/area-1.yml}
 */
record Folder(SequencedMap<String, String> texts) {

  static final int MOST_FILES = 100;
  static final int LARGEST_TEXT = 2 * 1024 * 1024;

  /** What is handed in cannot be read as a folder of texts. */
  static final class Unreadable extends RuntimeException {

    /** Why. */
    enum Why {
      NOT_A_ZIP,
      TOO_MUCH,
      NOT_A_TEXT,
      NAME_TWICE,
      EMPTY;

      /** The end of its message key. */
      String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }

    private final Why why;

    Unreadable(Why why) {
      super(why.name());
      this.why = why;
    }

    Why why() {
      return why;
    }
  }

  /**
   * Reads a zip file.
   *
   * @throws Unreadable if it is no zip, holds more than an edition can need, or no texts
   */
  static Folder unzip(byte[] zip) {
    try {
      // What a zip holds is said at its end; only reading it from a file goes by that.
      var file = Files.createTempFile("utgava", ".zip");
      try {
        Files.write(file, zip);
        return of(unzip(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SequencedMap<String, String> unzip(Path file) {
    var texts = new TreeMap<String, String>();
    var left = LARGEST_TEXT;
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (zip.size() == 0) {
        throw new Unreadable(Unreadable.Why.NOT_A_ZIP);
      }
      if (zip.size() > MOST_FILES) {
        throw new Unreadable(Unreadable.Why.TOO_MUCH);
      }
      for (var entry : Collections.list(zip.entries())) {
        if (entry.isDirectory() || isOfTheComputer(entry.getName())) {
          continue;
        }
        try (var in = zip.getInputStream(entry)) {
          var bytes = in.readNBytes(left + 1);
          if (bytes.length > left) {
            throw new Unreadable(Unreadable.Why.TOO_MUCH);
          }
          left -= bytes.length;
          if (texts.put(entry.getName().replace('\\', '/'), text(bytes)) != null) {
            throw new Unreadable(Unreadable.Why.NAME_TWICE);
          }
        }
      }
      return texts;
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(Unreadable.Why.NOT_A_ZIP);
    }
  }

  /**
   * Reads a folder.
   *
   * @throws Unreadable if it holds more than an edition can need, or no texts
   */
  static Folder read(Path folder) {
    var texts = new TreeMap<String, String>();
    var left = LARGEST_TEXT;
    try (var files = Files.walk(folder, 3)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        if (isOfTheComputer(name)) {
          continue;
        }
        left -= (int) Math.min(Files.size(file), LARGEST_TEXT + 1L);
        if (left < 0 || texts.size() >= MOST_FILES) {
          throw new Unreadable(Unreadable.Why.TOO_MUCH);
        }
        texts.put(name, text(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(texts);
  }

  /**
   * The bytes of a zip file.
   *
   * @throws Unreadable if it is larger than any that is read
   */
  static byte[] bytes(Path zip) {
    try {
      if (Files.size(zip) > LARGEST_TEXT) {
        throw new Unreadable(Unreadable.Why.TOO_MUCH);
      }
      return Files.readAllBytes(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder as a zip file, always the same for the same texts. */
  byte[] zip() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var file : texts.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Without the folder that everything lies in, if there is one. */
  private static Folder of(SequencedMap<String, String> texts) {
    if (texts.isEmpty()) {
      throw new Unreadable(Unreadable.Why.EMPTY);
    }
    var prefix = texts.containsKey("edition.yml") ? "" : prefix(texts);
    var inside = new TreeMap<String, String>();
    for (Map.Entry<String, String> file : texts.entrySet()) {
      var name = file.getKey();
      inside.put(
          !prefix.isEmpty() && name.startsWith(prefix) ? name.substring(prefix.length()) : name,
          file.getValue());
    }
    return new Folder(inside);
  }

  private static String prefix(SequencedMap<String, String> texts) {
    return texts.keySet().stream()
        .filter(name -> name.matches("[^/]+/edition\\.yml"))
        .findFirst()
        .map(name -> name.substring(0, name.indexOf('/') + 1))
        .orElse("");
  }

  /** What version control and operating systems keep for themselves. */
  private static boolean isOfTheComputer(String name) {
    var last = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/")
        || ("/" + name).contains("/.")
        || last.equals("Thumbs.db")
        || last.equals("desktop.ini");
  }

  private static String text(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unreadable(Unreadable.Why.NOT_A_TEXT);
    }
  }
}
