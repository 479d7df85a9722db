package se.spegelkompass.invite;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Cuts what a process left that died as a round closed. Tests do it themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
class LeftBehind {

  private final Invitations invitations;

  LeftBehind(Invitations invitations) {
    this.invitations = invitations;
  }

  @Scheduled(fixedDelay = "10m", initialDelay = "20s")
  void cut() {
    invitations.cutLeftBehind();
  }
}
