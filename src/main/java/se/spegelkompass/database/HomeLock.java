package se.spegelkompass.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One process at a time uses a home. The lock lasts as long as the process and goes with it however
 * it dies. The file also holds the number of the process, for the one that comes second.
 */
final class HomeLock {

  private static final Logger LOG = LoggerFactory.getLogger(HomeLock.class);

  /** Far beyond the text: Windows does not let others read what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private HomeLock() {}

  /** The returned channel must be kept: the lock ends when it is closed. */
  static FileChannel take(Path home) {
    var file = home.resolve("lock");
    try {
      var channel = FileChannel.open(PrivateFiles.create(file), READ, WRITE);
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw taken(home, channel);
      }
      var pid = Long.toString(ProcessHandle.current().pid());
      channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(UTF_8)), 0);
      return channel;
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "Filen %s går inte att låsa (%s).".formatted(file, Reason.of(e)), e);
    }
  }

  static void release(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.debug("The lock goes with the process", e);
    }
  }

  private static DatabaseUnavailable taken(Path home, FileChannel channel) throws IOException {
    try (channel) {
      var text = ByteBuffer.allocate(20);
      channel.read(text, 0);
      return new DatabaseUnavailable(
          "Spegelkompass är redan igång med katalogen %s (process %s). Stoppa den först, eller välj en annan katalog med SPEGELKOMPASS_HOME."
              .formatted(home, UTF_8.decode(text.flip())));
    }
  }
}
