package se.spegelkompass.database;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database that the application starts by itself when it is told of no other. */
@Singleton
public final class OwnDatabase {

  private final Environment environment;
  private final Home home;
  private final String binaries;

  private @Nullable OwnServer server;

  OwnDatabase(
      Environment environment,
      Home home,
      @Value("${spegelkompass.database.binaries:}") String binaries) {
    this.environment = environment;
    this.home = home;
    this.binaries = binaries;
  }

  /** Whether the data is in the own database. It is not when a datasource is configured. */
  public boolean inUse() {
    return Stream.of("url", "jdbc-url", "jndi-name", "data-source-class-name")
        .map(name -> environment.getProperty("datasources.default." + name, String.class))
        .allMatch(value -> value.filter(text -> !text.isBlank()).isEmpty());
  }

  /** The process of the running mariadbd. */
  public synchronized OptionalLong pid() {
    return server == null ? OptionalLong.empty() : OptionalLong.of(server.pid());
  }

  synchronized OwnServer open() {
    if (server == null) {
      server = OwnServers.open(home, unpacked());
    }
    return server;
  }

  @PreDestroy
  synchronized void close() {
    if (server != null) {
      server = null;
      OwnServers.close();
    }
  }

  private Path unpacked() {
    return binaries.isBlank() ? home.directory() : Path.of(binaries).toAbsolutePath();
  }
}
