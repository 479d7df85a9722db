package se.spegelkompass.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mariadbd that lives on after its application was killed. Only called by the one that holds the
 * home, so nobody else can be using it.
 */
final class LeftBehind {

  private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

  private LeftBehind() {}

  static void stop(DatabaseFiles files) {
    for (var process : find(files)) {
      LOG.info("Stoppar MariaDB (process {}) som blev kvar efter förra gången", process.pid());
      Ending.end(process);
    }
  }

  private static List<ProcessHandle> find(DatabaseFiles files) {
    var noted = notedPid(files);
    try (var processes = ProcessHandle.allProcesses()) {
      return processes.filter(process -> isOurs(process, files, noted)).toList();
    }
  }

  /** Known by its command line; where that cannot be seen (Windows), by its pid file and name. */
  private static boolean isOurs(ProcessHandle process, DatabaseFiles files, Optional<Long> noted) {
    var info = process.info();
    if (info.command().filter(LeftBehind::isMariaDb).isEmpty()) {
      return false;
    }
    return info.arguments()
        .map(List::of)
        .map(arguments -> hasData(arguments, files))
        .orElseGet(() -> noted.filter(pid -> pid == process.pid()).isPresent());
  }

  private static boolean hasData(List<String> arguments, DatabaseFiles files) {
    return arguments.contains(DatabaseFiles.dataOption(files.data()))
        || arguments.contains(DatabaseFiles.dataOption(files.unfinishedData()));
  }

  private static boolean isMariaDb(String command) {
    var name = Path.of(command.replace(" (deleted)", "")).getFileName().toString();
    return name.startsWith("mariadbd") || name.startsWith("mysqld");
  }

  static Optional<Long> notedPid(DatabaseFiles files) {
    try {
      return Optional.of(Long.valueOf(Files.readString(files.pid(), UTF_8).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
