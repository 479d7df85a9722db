package se.spegelkompass.respond;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Forgets old attempts also when nobody makes new ones. */
@Singleton
@Requires(notEnv = Environment.TEST)
class CodeAttemptsForgotten {

  private final CodeAttempts attempts;

  CodeAttemptsForgotten(CodeAttempts attempts) {
    this.attempts = attempts;
  }

  @Scheduled(fixedDelay = "10m", initialDelay = "1m")
  void forget() {
    attempts.forgetOld();
  }
}
