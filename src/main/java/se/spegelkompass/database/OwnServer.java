package se.spegelkompass.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The MariaDB of one home: started when first needed, started again when it dies, then stopped. */
final class OwnServer {

  private static final Logger LOG = LoggerFactory.getLogger(OwnServer.class);

  private static final int PORTS_TO_TRY = 10;

  private final MariaDbProgram program;
  private final DatabaseFiles files;
  private final Credentials credentials;
  private final FileChannel lock;
  private final Restarts restarts = new Restarts();

  private volatile boolean stopping;
  private volatile @Nullable ServerRun run;

  private OwnServer(
      MariaDbProgram program, DatabaseFiles files, Credentials credentials, FileChannel lock) {
    this.program = program;
    this.files = files;
    this.credentials = credentials;
    this.lock = lock;
  }

  /** Everything up to the start itself: from here on the home is held. */
  static OwnServer prepare(Home home, Path unpacked) {
    var files = new DatabaseFiles(home.directory());
    var lock = HomeLock.take(files.home());
    try {
      LeftBehind.stop(files);
      var program = Programs.find(unpacked);
      SystemTables.createIfMissing(program, files);
      var credentials = new Credentials(home.secret("database-password"));
      return new OwnServer(program, files, credentials, lock);
    } catch (RuntimeException e) {
      HomeLock.release(lock);
      throw e;
    }
  }

  void start() {
    try {
      startOnFreePort();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  int port() {
    return current().port();
  }

  long pid() {
    return current().process().pid();
  }

  String password() {
    return credentials.password();
  }

  void stop() {
    stopping = true;
    synchronized (this) {
      if (run != null) {
        run.end();
      }
    }
    HomeLock.release(lock);
  }

  private void startOnFreePort() throws IOException {
    for (var attempt = 1; attempt <= PORTS_TO_TRY; attempt++) {
      var started = launch(ServerRun.freePort());
      if (started.becomesReady()) {
        LOG.info("MariaDB {} på 127.0.0.1:{}, data i {}", program.version(), port(), files.data());
        watch(started);
        return;
      }
      if (!started.isPortTaken()) {
        throw started.failure();
      }
    }
    throw new DatabaseUnavailable("Det finns ingen ledig port för MariaDB på 127.0.0.1.");
  }

  private synchronized ServerRun launch(int port) throws IOException {
    if (stopping) {
      throw new DatabaseUnavailable("MariaDB startas inte, för programmet avslutas.");
    }
    var started = ServerRun.start(program, files, credentials, port);
    run = started;
    return started;
  }

  private void watch(ServerRun watched) {
    var _ =
        watched
            .process()
            .onExit()
            .thenAcceptAsync(this::died, task -> Thread.startVirtualThread(task));
  }

  private void died(Process process) {
    if (!stopping) {
      LOG.error("Databasen är borta: MariaDB (process {}) dog", process.pid());
      while (!stopping && restarts.allowed() && !restart()) {
        restarts.pause();
      }
    }
  }

  /** On the same port, so that the connection pool finds it again by itself. */
  private boolean restart() {
    try {
      var started = launch(port());
      if (!started.becomesReady()) {
        throw started.failure();
      }
      LOG.info("Databasen är tillbaka på 127.0.0.1:{}", port());
      watch(started);
      return true;
    } catch (IOException | DatabaseUnavailable e) {
      if (!stopping) {
        LOG.error("Databasen kom inte tillbaka: {}", e.getMessage());
      }
      return false;
    }
  }

  private ServerRun current() {
    var current = run;
    if (current == null) {
      throw new IllegalStateException("not started");
    }
    return current;
  }

  static DatabaseUnavailable failed(IOException e) {
    return new DatabaseUnavailable("MariaDB startade inte (%s).".formatted(Reason.of(e)), e);
  }
}
