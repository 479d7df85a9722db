package se.spegelkompass.database;

import java.util.List;

/** How the own MariaDB runs. No secret among them: every user of the computer can see them. */
final class ServerOptions {

  static final String LOG_FILE_SIZE = "--innodb-log-file-size=48M";

  static final String COLLATION = "utf8mb4_uca1400_swedish_ai_ci";

  private ServerOptions() {}

  static List<String> of(DatabaseFiles files, int port) {
    return List.of(
        "--pid-file=" + files.pid(),
        "--init-file=" + files.firstStatements(),
        "--tmpdir=" + files.temporary(),
        "--bind-address=127.0.0.1",
        "--port=" + port,
        // an empty name: no socket at all
        "--socket=",
        "--skip-name-resolve",
        "--skip-ssl",
        "--local-infile=OFF",
        "--character-set-server=utf8mb4",
        "--collation-server=" + COLLATION,
        // so that a connection's literals sort as its columns do; not known before 11.2
        "--loose-character-set-collations=utf8mb4=" + COLLATION,
        "--default-time-zone=+00:00",
        "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
            + "NO_ENGINE_SUBSTITUTION",
        // what is acknowledged is on disk, also when the process is killed
        "--innodb-flush-log-at-trx-commit=1",
        LOG_FILE_SIZE,
        "--innodb-buffer-pool-size=96M",
        "--key-buffer-size=1M",
        "--aria-pagecache-buffer-size=8M",
        "--max-allowed-packet=64M",
        "--skip-log-bin",
        "--performance-schema=OFF");
  }
}
