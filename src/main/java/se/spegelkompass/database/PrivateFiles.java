package se.spegelkompass.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Files and directories that only their owner can read. */
final class PrivateFiles {

  private PrivateFiles() {}

  static Path directory(Path directory) throws IOException {
    Files.createDirectories(directory);
    restrict(directory, "rwx------");
    return directory;
  }

  /** Whole or not at all: the content is in a file of its own until it is complete. */
  static void write(Path file, String content) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(part);
    restrict(part, "rw-------");
    Files.writeString(part, content, UTF_8);
    Files.move(part, file, ATOMIC_MOVE);
  }

  static Path create(Path file) throws IOException {
    if (Files.notExists(file)) {
      Files.createFile(file);
    }
    restrict(file, "rw-------");
    return file;
  }

  static void deleteTree(Path root) throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    try (var paths = Files.walk(root)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void restrict(Path path, String permissions) throws IOException {
    var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    var acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(PosixFilePermissions.fromString(permissions));
    } else if (acl != null) {
      var owner =
          AclEntry.newBuilder()
              .setType(AclEntryType.ALLOW)
              .setPrincipal(acl.getOwner())
              .setPermissions(EnumSet.allOf(AclEntryPermission.class));
      acl.setAcl(List.of(owner.build()));
    }
  }
}
