package se.spegelkompass.database;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mariadbd that can be run, with the directories it reads.
 *
 * @param share where its messages and the SQL of its system tables are
 */
record MariaDbProgram(String version, Path executable, Path base, Path share) {

  static MariaDbProgram of(String version, Path executable, Path base) {
    var share =
        Stream.of("share", "share/mysql", "share/mariadb")
            .map(base::resolve)
            .filter(directory -> Files.isRegularFile(directory.resolve("english/errmsg.sys")))
            .findFirst()
            .orElseThrow(() ->
                new DatabaseUnavailable(
                    "MariaDB i %s är inte hel: filerna under share saknas.".formatted(base)));
    return new MariaDbProgram(version, executable, base, share);
  }

  /** No configuration file but these options: what is in /etc/my.cnf belongs to another server. */
  ProcessBuilder command(DatabaseFiles files, Path data, List<String> options) {
    var command = new ArrayList<String>();
    command.add(executable.toString());
    command.add("--no-defaults");
    command.add(DatabaseFiles.dataOption(data));
    if (ProcessHandle.current().info().user().filter("root"::equals).isPresent()) {
      command.add("--user=root");
    }
    command.add("--basedir=" + base);
    command.add("--lc-messages-dir=" + share);
    command.add("--character-sets-dir=" + share.resolve("charsets"));
    command.addAll(options);
    return builder(command, files);
  }

  private static ProcessBuilder builder(List<String> command, DatabaseFiles files) {
    var builder = new ProcessBuilder(command).directory(files.home().toFile());
    builder.environment().put("UMASK", "0600");
    builder.environment().put("UMASK_DIR", "0700");
    return builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log(files)));
  }

  private static File log(DatabaseFiles files) {
    try {
      return PrivateFiles.create(files.log()).toFile();
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "Filen %s går inte att skriva (%s).".formatted(files.log(), Reason.of(e)), e);
    }
  }
}
