package se.spegelkompass.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(startApplication = false, transactional = false)
class OwnDatabaseTest {

  @Inject OwnDatabase database;
  @Inject Home home;
  @Inject DataSource dataSource;
  @Inject DatasourceConfiguration configuration;

  @Test
  void itIsUsedWhenNoOtherIsConfigured() {
    assertThat(database.inUse()).isTrue();
    assertThat(database.pid()).isPresent();
  }

  @Test
  void aConfiguredUrlMeansThatNoOwnDatabaseStarts(@TempDir Path directory) {
    var elsewhere = directory.resolve("home");
    var properties =
        Map.<String, Object>of(
            "datasources.default.url", configuration.getJdbcUrl(),
            "datasources.default.username", configuration.getUsername(),
            "datasources.default.password", configuration.getPassword(),
            "spegelkompass.home", elsewhere.toString());

    try (var context = ApplicationContext.run(properties)) {
      assertThat(context.getBean(DataSource.class)).isNotNull();
      assertThat(context.getBean(OwnDatabase.class).inUse()).isFalse();
      assertThat(context.getBean(OwnDatabase.class).pid()).isEmpty();
      assertThat(elsewhere).doesNotExist();
    }
  }

  @Test
  void contextsOfOneProcessShareIt() {
    try (var context = ApplicationContext.run()) {
      assertThat(context.getBean(OwnDatabase.class).pid()).isEqualTo(database.pid());
    }
  }

  @Test
  void itAnswersOnTheLoopbackAddressOnly() throws IOException {
    for (var network : NetworkInterface.networkInterfaces().toList()) {
      for (var address : network.inetAddresses().toList()) {
        assertThat(answers(new InetSocketAddress(address, port())))
            .as(address.toString())
            .isEqualTo(address.getHostAddress().equals("127.0.0.1"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"root,''", "root,root", "'',''", "spegelkompass,''", "spegelkompass,spegelkompass"})
  void nobodyGetsInWithoutThePassword(String user, String password) {
    assertThatThrownBy(
            () -> DriverManager.getConnection(configuration.getJdbcUrl(), user, password).close())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Access denied");
  }

  @Test
  void theAccountHasRightsOnItsDatabaseOnly() {
    assertThatThrownBy(() -> query("SELECT User FROM mysql.global_priv"))
        .hasMessageContaining("denied");
    assertThatThrownBy(() -> query("CREATE DATABASE another")).hasMessageContaining("denied");
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT @@collation_database, utf8mb4_uca1400_swedish_ai_ci",
    "SELECT @@time_zone, +00:00",
    "SELECT @@innodb_flush_log_at_trx_commit, 1",
    "SELECT @@log_bin, 0",
    "SELECT 'å' = 'a', 0",
    "SELECT 'é' = 'E', 1",
    "SELECT @@sql_mode LIKE '%STRICT_ALL_TABLES%', 1",
  })
  void itIsSetForSwedishAndForKeepingWhatItSaves(String question, String answer) throws Exception {
    assertThat(query(question)).isEqualTo(answer);
  }

  @Test
  void onlyItsOwnerCanReadIt() throws IOException {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");

    assertThat(permissions("")).isEqualTo("rwx------");
    assertThat(permissions("data")).isEqualTo("rwx------");
    assertThat(permissions("database-password")).isEqualTo("rw-------");
    assertThat(permissions("mariadbd.log")).isEqualTo("rw-------");
    assertThat(home.directory().resolve("start.sql")).doesNotExist();
  }

  @Test
  void noProcessAndNoLogShowsThePassword() throws IOException {
    var password = configuration.getPassword();
    var process = ProcessHandle.of(database.pid().getAsLong()).orElseThrow();

    assertThat(process.info().commandLine().orElse("")).doesNotContain(password);
    assertThat(home.directory().resolve("mariadbd.log")).content().doesNotContain(password);
  }

  private String query(String sql) throws SQLException {
    try (var connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private int port() {
    return Integer.parseInt(configuration.getJdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
  }

  private static boolean answers(InetSocketAddress address) {
    try (var socket = new Socket()) {
      socket.connect(address, 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(home.directory().resolve(name)));
  }
}
