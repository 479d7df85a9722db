package se.spegelkompass.score;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import se.spegelkompass.round.Rounds;

/**
 * Looks for rounds to close every few minutes, so that a server that was down at midnight makes up
 * for it. Tests say themselves which day it is.
 */
@Singleton
@Requires(notEnv = Environment.TEST)
class ClosingJob implements ApplicationEventListener<ServerStartupEvent>, Ordered {

  private final OverdueRounds overdueRounds;
  private volatile boolean started;

  ClosingJob(OverdueRounds overdueRounds) {
    this.overdueRounds = overdueRounds;
  }

  /** Not before the server is ready: the demo then first moves its own last day. */
  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    started = true;
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Scheduled(initialDelay = "1m", fixedDelay = "5m")
  void closeOverdueRounds() {
    if (started) {
      overdueRounds.close(Rounds.today());
    }
  }
}
