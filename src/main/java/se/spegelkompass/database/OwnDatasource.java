package se.spegelkompass.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;

/**
 * Starts the own database when the datasource is about to be made, and tells it where. By then all
 * configuration has been read, from files, system properties and environment alike.
 */
@Singleton
final class OwnDatasource implements BeanInitializedEventListener<DatasourceConfiguration> {

  private final OwnDatabase database;

  OwnDatasource(OwnDatabase database) {
    this.database = database;
  }

  @Override
  public DatasourceConfiguration onInitialized(
      BeanInitializingEvent<DatasourceConfiguration> event) {
    var datasource = event.getBean();
    if (datasource.getName().equals("default") && database.inUse()) {
      var server = database.open();
      datasource.setUrl(Credentials.url(server.port()));
      datasource.setUsername(Credentials.USER);
      datasource.setPassword(server.password());
    }
    return datasource;
  }
}
