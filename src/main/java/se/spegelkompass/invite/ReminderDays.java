package se.spegelkompass.invite;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Sweden;

/** Reminds on the planned days, from eight in the morning. */
@Singleton
@Requires(notEnv = Environment.TEST)
class ReminderDays {

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final RoundMail mail;

  ReminderDays(RoundMail mail) {
    this.mail = mail;
  }

  @Scheduled(fixedDelay = "5m", initialDelay = "30s")
  void look() {
    if (!LocalTime.now(Sweden.ZONE).isBefore(MORNING)) {
      mail.remindAsPlanned(Rounds.today());
    }
  }
}
