package se.spegelkompass.database;

import java.util.List;

/** Why mariadbd ended, from what it said. */
final class ServerFailure {

  private ServerFailure() {}

  static DatabaseUnavailable of(DatabaseFiles files, long logged) {
    var said = files.said(logged);
    var last = said.subList(Math.max(0, said.size() - 3), said.size());
    return new DatabaseUnavailable(
        "MariaDB startade inte. Loggen %s slutar: %s"
            .formatted(files.log(), last.isEmpty() ? "(tomt)" : String.join(" / ", last)));
  }

  static boolean isPortTaken(List<String> said) {
    return said.stream().anyMatch(line -> line.contains("TCP/IP port"));
  }
}
