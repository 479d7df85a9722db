package se.spegelkompass.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where edition files come from: the class path, or in tests a folder. */
@FunctionalInterface
interface EditionFiles {

  /**
   * The text of a file, or empty where there is none.
   *
   * @param path relative to the editions folder, for example {@code
   *     kommunkompassen-2021/area-1.yml}
   */
  Optional<String> read(String path);

  /** The files that are packed with the application. */
  static EditionFiles onTheClassPath() {
    return path -> {
      try (InputStream in = EditionFiles.class.getResourceAsStream("/editions/" + path)) {
        return Optional.ofNullable(in).map(EditionFiles::text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static String text(InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
