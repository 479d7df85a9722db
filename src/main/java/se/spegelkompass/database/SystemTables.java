package se.spegelkompass.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes an empty database. This is what mariadb-install-db does, without its shell script, its help
 * texts and its accounts: nobody can log in to the result, not even root.
 */
final class SystemTables {

  private static final long BYTES = 200_000_000;

  private static final List<String> OPTIONS =
      List.of(
          "--bootstrap",
          "--skip-log-bin",
          "--performance-schema=OFF",
          "--log-warnings=0",
          ServerOptions.LOG_FILE_SIZE);

  /** Named as in 11.x; in 10.x some begin with mysql instead. */
  private static final List<String> SCRIPTS =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql");

  private SystemTables() {}

  static void createIfMissing(MariaDbProgram program, DatabaseFiles files) {
    if (Files.notExists(files.data())) {
      try {
        create(program, files);
      } catch (IOException e) {
        throw OwnServer.failed(e);
      }
    }
  }

  private static void create(MariaDbProgram program, DatabaseFiles files) throws IOException {
    DiskSpace.require(files.home(), BYTES);
    PrivateFiles.deleteTree(files.unfinishedData());
    fill(program, files, PrivateFiles.directory(files.unfinishedData()));
    Files.move(files.unfinishedData(), files.data(), ATOMIC_MOVE);
  }

  private static void fill(MariaDbProgram program, DatabaseFiles files, Path data)
      throws IOException {
    var logged = files.logged();
    var process = program.command(files, data, OPTIONS).start();
    var done = feed(program, process);
    var code = process.onExit().join().exitValue();
    if (!done || code != 0) {
      throw ServerFailure.of(files, logged);
    }
  }

  /** Whether all of it was read: a process that ends early closes the pipe. */
  private static boolean feed(MariaDbProgram program, Process process) {
    try (var sql = process.getOutputStream()) {
      line(sql, "CREATE DATABASE mysql;");
      line(sql, "USE mysql;");
      line(sql, "SET @auth_root_socket = NULL;");
      for (var script : SCRIPTS) {
        Files.copy(find(program, script), sql);
      }
      line(sql, "DELETE FROM global_priv WHERE User <> 'mariadb.sys';");
      line(sql, "DELETE FROM proxies_priv;");
      line(sql, "DELETE FROM db;");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void line(OutputStream sql, String statement) throws IOException {
    sql.write((statement + "\n").getBytes(UTF_8));
  }

  private static Path find(MariaDbProgram program, String script) {
    var today = program.share().resolve(script);
    return Files.exists(today)
        ? today
        : program.share().resolve(script.replaceFirst("^mariadb_", "mysql_"));
  }
}
