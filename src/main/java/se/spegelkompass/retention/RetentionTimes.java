package se.spegelkompass.retention;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Sweden;

/** When the job runs: every night, and after a start, in case the night was slept through. */
@Singleton
@Requires(notEnv = Environment.TEST)
class RetentionTimes {

  private final RetentionJob job;

  RetentionTimes(RetentionJob job) {
    this.job = job;
  }

  @Scheduled(cron = "0 20 3 * * ?", zoneId = Sweden.ZONE_ID)
  void atNight() {
    job.run(Rounds.today());
  }

  @Scheduled(initialDelay = "1m")
  void afterStart() {
    job.run(Rounds.today());
  }
}
