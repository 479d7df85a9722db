package se.spegelkompass.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MariaDB that is installed on the computer, on the PATH or where packages put it. */
final class InstalledMariaDb {

  /** The first long-term version with the collation that the databases get. */
  static final String OLDEST = "10.11";

  private static final Logger LOG = LoggerFactory.getLogger(InstalledMariaDb.class);

  private static final Pattern VERSION = Pattern.compile("Ver ((\\d+)\\.(\\d+)\\.\\d+)-MariaDB");

  private InstalledMariaDb() {}

  static Optional<MariaDbProgram> find() {
    return directories()
        .flatMap(directory -> Stream.of("mariadbd", "mysqld").map(directory::resolve))
        .filter(Files::isExecutable)
        .flatMap(executable -> program(executable).stream())
        .findFirst();
  }

  private static Stream<Path> directories() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    var usual =
        Stream.of(
            "/usr/sbin",
            "/usr/libexec",
            "/usr/local/sbin",
            "/usr/local/mysql/bin",
            "/usr/local/mariadb/bin",
            "/opt/homebrew/opt/mariadb/bin");
    return Stream.concat(Stream.of(path.split(File.pathSeparator)), usual)
        .filter(directory -> !directory.isBlank())
        .map(Path::of);
  }

  private static Optional<MariaDbProgram> program(Path executable) {
    var version = VERSION.matcher(version(executable));
    return version.find() && isNewEnough(version)
        ? Optional.of(program(version.group(1), executable))
        : Optional.empty();
  }

  private static boolean isNewEnough(MatchResult version) {
    var major = Integer.parseInt(version.group(2));
    return major > 10 || (major == 10 && Integer.parseInt(version.group(3)) >= 11);
  }

  private static String version(Path executable) {
    try {
      var process = new ProcessBuilder(executable.toString(), "--no-defaults", "--version").start();
      process.getOutputStream().close();
      return new String(process.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      LOG.warn("{} går inte att köra ({})", executable, Reason.of(e));
      return "";
    }
  }

  private static MariaDbProgram program(String version, Path executable) {
    try {
      var real = executable.toRealPath();
      return MariaDbProgram.of(version, real, real.resolve("../..").normalize());
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "%s går inte att läsa (%s).".formatted(executable, Reason.of(e)), e);
    }
  }
}
