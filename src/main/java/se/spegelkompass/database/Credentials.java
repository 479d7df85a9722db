package se.spegelkompass.database;

import java.io.IOException;

/** The one account there is, with rights on one database and from this computer only. */
record Credentials(String password) {

  static final String USER = "spegelkompass";
  static final String DATABASE = "spegelkompass";

  static String url(int port) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
  }

  /**
   * Run at every start: a database or an account that is missing is made again. One statement on
   * each line, as mariadbd reads them.
   */
  void writeFirstStatements(DatabaseFiles files) throws IOException {
    PrivateFiles.write(
        files.firstStatements(),
        """
        CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE %2$s;
        CREATE USER IF NOT EXISTS %3$s@127.0.0.1 IDENTIFIED BY '%4$s';
        ALTER USER %3$s@127.0.0.1 IDENTIFIED BY '%4$s';
        GRANT ALL ON %1$s.* TO %3$s@127.0.0.1;
        """
            .formatted(DATABASE, ServerOptions.COLLATION, USER, password));
  }

  @Override
  public String toString() {
    return "Credentials[]";
  }
}
