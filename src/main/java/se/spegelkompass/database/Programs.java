package se.spegelkompass.database;

import java.nio.file.Path;

/** Finds a MariaDB to run: the one that comes with the application, else an installed one. */
final class Programs {

  private Programs() {}

  /**
   * @param unpacked where the one that comes with the application is unpacked, once per version
   */
  static MariaDbProgram find(Path unpacked) {
    return BundledMariaDb.onClassPath()
        .map(bundle -> bundle.program(unpacked))
        .or(InstalledMariaDb::find)
        .orElseThrow(() ->
            new DatabaseUnavailable(
                "Det finns ingen MariaDB för %s %s med i programmet och ingen är installerad. Installera paketet mariadb-server, version %s eller senare, eller ange en databas med DATASOURCES_DEFAULT_URL."
                    .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        InstalledMariaDb.OLDEST)));
  }
}
