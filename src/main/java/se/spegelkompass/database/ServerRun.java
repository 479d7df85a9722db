package se.spegelkompass.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** One life of mariadbd, from its start to its death. */
record ServerRun(
    Process process, DatabaseFiles files, Credentials credentials, int port, long logged) {

  /** Long, as InnoDB may have much to repair after a power cut. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  static ServerRun start(
      MariaDbProgram program, DatabaseFiles files, Credentials credentials, int port)
      throws IOException {
    PrivateFiles.directory(files.temporary());
    files.shortenLog();
    credentials.writeFirstStatements(files);
    var logged = files.logged();
    var process = program.command(files, files.data(), ServerOptions.of(files, port)).start();
    process.getOutputStream().close();
    return new ServerRun(process, files, credentials, port, logged);
  }

  /** Free a moment ago: another may take it first, which {@link #isPortTaken} tells. */
  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** Ready means that our account gets in: then it is our server, and not another on that port. */
  boolean becomesReady() throws IOException {
    var deadline = Instant.now().plus(PATIENCE);
    try {
      while (!answers()) {
        if (hasEnded() || Instant.now().isAfter(deadline)) {
          end();
          return false;
        }
      }
      return true;
    } finally {
      Files.deleteIfExists(files.firstStatements());
    }
  }

  boolean isPortTaken() {
    return ServerFailure.isPortTaken(files.said(logged));
  }

  DatabaseUnavailable failure() {
    return ServerFailure.of(files, logged);
  }

  void end() {
    Ending.end(process.toHandle());
  }

  private boolean answers() {
    var url = Credentials.url(port) + "?connectTimeout=1000&socketTimeout=5000";
    try (var connection =
        DriverManager.getConnection(url, Credentials.USER, credentials.password())) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private boolean hasEnded() {
    try {
      return process.waitFor(50, MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
