package se.spegelkompass.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import se.spegelkompass.database.OwnDatabase;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.round.Rounds;

/** Makes the demo on the first start with the own database, and says where to look. */
@Singleton
@Requires(notEnv = Environment.TEST)
public class DemoStart implements ApplicationEventListener<ServerStartupEvent>, Ordered {

  private final OwnDatabase database;
  private final Municipalities municipalities;
  private final Demo demo;

  DemoStart(OwnDatabase database, Municipalities municipalities, Demo demo) {
    this.database = database;
    this.municipalities = municipalities;
    this.demo = demo;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    if (database.inUse() && municipalities.isEmpty()) {
      demo.create();
    }
    keepOpen();
  }

  /** Before anything else that begins with the server: rounds close by themselves. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  /** Also on a server that runs for weeks. */
  @Scheduled(initialDelay = "1d", fixedDelay = "1d")
  void keepOpen() {
    if (database.inUse()) {
      demo.keepOpen(Rounds.today());
    }
  }

  /** The addresses to click, for the last lines of the log; none where there is no demo. */
  public List<String> addresses(URI server) {
    return database.inUse()
        ? demo.ways().stream().flatMap(ways -> lines(server, ways)).toList()
        : List.of();
  }

  private Stream<String> lines(URI server, Demo.Ways ways) {
    return Stream.of(
        "Prova med " + Demo.MUNICIPALITY + ", där kommunens svar och poäng är påhittade:",
        "  Svara på frågor          " + server.resolve(ways.answer()),
        "  Logga in som samordnare  %s  (användare %s, lösenord %s)"
            .formatted(server.resolve(ways.signIn()), Demo.USER, demo.password()),
        "  Se jämförelsen           " + server.resolve(ways.comparison()));
  }
}
