package se.spegelkompass.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The directory where this installation keeps what is its own: {@code SPEGELKOMPASS_HOME}, else
 * {@code .spegelkompass} where it was started. Only its owner can read it.
 */
@Singleton
public final class Home {

  private final Path configured;

  Home(@Value("${spegelkompass.home:.spegelkompass}") String configured) {
    this.configured = Path.of(configured).toAbsolutePath().normalize();
  }

  /** The directory, created when first asked for. */
  public Path directory() {
    try {
      return PrivateFiles.directory(configured).toRealPath();
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "Katalogen %s går inte att skapa eller skriva i (%s). Rätta rättigheterna eller peka ut en annan katalog med SPEGELKOMPASS_HOME."
              .formatted(configured, Reason.of(e)),
          e);
    }
  }

  /** A secret with this name, 256 random bits as text: made the first time, then the same. */
  public synchronized String secret(String name) {
    var file = directory().resolve(name);
    try {
      if (Files.notExists(file)) {
        PrivateFiles.write(file, random());
      }
      return Files.readString(file, UTF_8).strip();
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "Filen %s går inte att läsa eller skriva (%s).".formatted(file, Reason.of(e)), e);
    }
  }

  private static String random() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
