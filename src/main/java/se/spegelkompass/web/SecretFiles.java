package se.spegelkompass.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/** The secrets of an installation, one file each, readable by the owner only. */
record SecretFiles(Path directory) {

  private static final int BYTES = 32;

  /** Where the installation lives: the same rule as for its database. */
  static SecretFiles ofThisProcess() {
    var home =
        Objects.requireNonNullElseGet(
            System.getProperty("spegelkompass.home"),
            () -> System.getenv().getOrDefault("SPEGELKOMPASS_HOME", ".spegelkompass"));
    return new SecretFiles(Path.of(home, "secrets"));
  }

  String read(String purpose) {
    if (!purpose.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("Not a name for a secret: " + purpose);
    }
    try {
      return readOrMake(directory.resolve(purpose));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Det går inte att läsa eller skriva nycklar i "
              + directory.toAbsolutePath()
              + ". Ange en annan katalog med SPEGELKOMPASS_HOME.",
          e);
    }
  }

  private String readOrMake(Path file) throws IOException {
    if (Files.notExists(file)) {
      make(file);
    }
    return Files.readString(file).strip();
  }

  /** Another process may make it at the same moment: then that one is ours too. */
  private void make(Path file) throws IOException {
    Files.createDirectories(directory, ownerOnly("rwx------"));
    var draft = Files.createTempFile(directory, "new", null, ownerOnly("rw-------"));
    try {
      Files.writeString(draft, random());
      link(draft, file);
    } finally {
      Files.delete(draft);
    }
  }

  private static void link(Path draft, Path file) throws IOException {
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException madeByAnother) {
      // The link is made only where no file is, so the first one stays.
    } catch (UnsupportedOperationException noLinks) {
      Files.copy(draft, file);
    }
  }

  private FileAttribute<?>[] ownerOnly(String permissions) {
    return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
