package se.spegelkompass.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The servers of this process, one for each home. The contexts of all tests share one, and it lasts
 * until the process ends.
 */
final class OwnServers {

  private static final long SECONDS_FOR_OPEN_CONTEXTS = 5;

  private static final Map<Path, OwnServer> SERVERS = new ConcurrentHashMap<>();

  /** One party for each open context, and one for the process itself. */
  private static final Phaser OPEN = new Phaser(1);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(OwnServers::stopAll, "stop-mariadb"));
  }

  private OwnServers() {}

  static synchronized OwnServer open(Home home, Path unpacked) {
    var server = SERVERS.get(home.directory());
    if (server == null) {
      server = start(home, unpacked);
    }
    OPEN.register();
    return server;
  }

  static void close() {
    OPEN.arriveAndDeregister();
  }

  /**
   * Shutdown hooks run side by side. What is being saved when the stop comes is let through first:
   * Micronaut's hook closes its context when the last request is done.
   */
  private static void stopAll() {
    try {
      OPEN.awaitAdvanceInterruptibly(OPEN.arrive(), SECONDS_FOR_OPEN_CONTEXTS, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      // a context that nobody closes must not keep the process alive
    }
    SERVERS.values().forEach(OwnServer::stop);
  }

  /** Known before it is started, so that a stop in the middle of a long start finds it. */
  private static OwnServer start(Home home, Path unpacked) {
    var server = OwnServer.prepare(home, unpacked);
    SERVERS.put(home.directory(), server);
    try {
      server.start();
      return server;
    } catch (RuntimeException e) {
      SERVERS.remove(home.directory());
      server.stop();
      throw e;
    }
  }
}
