package se.spegelkompass.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came with a form, byte for byte. It lies in the directory for temporary files until
 * it is closed; only its owner can read it there.
 */
public final class UploadedFile implements AutoCloseable {

  /** Takes away what somebody forgot to close. */
  private static final Cleaner FORGOTTEN = Cleaner.create();

  private final String name;
  private final Path path;
  private final Cleaner.Cleanable deletion;

  private UploadedFile(String name, Path path) {
    this.name = name;
    this.path = path;
    this.deletion = FORGOTTEN.register(this, () -> delete(path));
  }

  /** What writes the bytes of a file. */
  interface Sender {
    void sendTo(OutputStream out) throws IOException;
  }

  /** Takes a file as it comes, if it is not larger than that. */
  static Upload take(String name, long largest, Sender sender) throws IOException {
    var file = new UploadedFile(name, Files.createTempFile("spegelkompass-", ".upload"));
    try (var out = Files.newOutputStream(file.path)) {
      var room = new Room(out, largest);
      sender.sendTo(room);
      if (!room.isOver()) {
        return new Upload.Received(file);
      }
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
    file.close();
    return new Upload.TooLarge();
  }

  /** Its name as the browser sent it; it may hold a path, and anything else. */
  public String name() {
    return name;
  }

  /** Where it lies until it is closed. */
  public Path path() {
    return path;
  }

  /** How many bytes it has. */
  public long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its bytes, all at once: only for what is small. */
  public byte[] content() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    deletion.clean();
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
