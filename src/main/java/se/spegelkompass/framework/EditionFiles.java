package se.spegelkompass.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where edition files come from: the class path, a folder or an upload. */
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
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
