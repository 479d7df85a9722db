package se.spegelkompass.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where things are in the home of the own database. */
record DatabaseFiles(Path home) {

  private static final long LONG_LOG = 1_000_000;

  Path data() {
    return home.resolve("data");
  }

  /** The database while it is made: it becomes {@link #data()} when it is complete. */
  Path unfinishedData() {
    return home.resolve("data.part");
  }

  Path log() {
    return home.resolve("mariadbd.log");
  }

  /** Written by mariadbd itself: the number of its process. */
  Path pid() {
    return home.resolve("mariadbd.pid");
  }

  /** What mariadbd runs before it lets anyone in. Holds the password, and is deleted at once. */
  Path firstStatements() {
    return home.resolve("start.sql");
  }

  Path temporary() {
    return home.resolve("tmp");
  }

  /** Also what a process of ours is known by, so it stands early in its command line. */
  static String dataOption(Path data) {
    return "--datadir=" + data;
  }

  void shortenLog() throws IOException {
    if (Files.exists(log()) && Files.size(log()) > LONG_LOG) {
      Files.delete(log());
    }
  }

  long logged() throws IOException {
    return Files.exists(log()) ? Files.size(log()) : 0;
  }

  /** What mariadbd has said after so many bytes of its log, notes left out. */
  List<String> said(long after) {
    try {
      var bytes = Files.readAllBytes(log());
      var start = (int) Math.min(after, bytes.length);
      return new String(bytes, start, bytes.length - start, UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.contains("[Note]"))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
