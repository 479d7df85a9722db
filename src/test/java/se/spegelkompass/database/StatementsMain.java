package se.spegelkompass.database;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An application in a process of its own, for tests that kill it. Answers a line with a line. */
final class StatementsMain {

  private StatementsMain() {}

  public static void main(String[] args) throws Exception {
    try (var context = ApplicationContext.run(Environment.TEST)) {
      var database = context.getBean(OwnDatabase.class);
      var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      System.out.println("> ready");
      String line;
      while ((line = lines.readLine()) != null) {
        switch (line) {
          case "pid" -> System.out.println("> " + database.pid().getAsLong());
          case "health" -> System.out.println("> " + health(context.getBean(EmbeddedServer.class)));
          default ->
              System.out.println(
                  "> "
                      + run(
                          DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class)),
                          line));
        }
      }
    }
  }

  /** What a load balancer gets to know. */
  private static String health(EmbeddedServer server) throws Exception {
    if (!server.isRunning()) {
      server.start();
    }
    var readiness = server.getURI().resolve("/health/readiness");
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(readiness).build();
      return Integer.toString(client.send(request, BodyHandlers.discarding()).statusCode());
    }
  }

  private static String run(DataSource source, String sql) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "done";
      }
      var rows = statement.getResultSet();
      return rows.next() ? rows.getString(1) : "none";
    } catch (SQLException e) {
      return "failed";
    }
  }
}
