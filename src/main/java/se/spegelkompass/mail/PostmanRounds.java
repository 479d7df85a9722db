package se.spegelkompass.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Sends the postman out again and again. Tests send it out themselves. */
@Singleton
@Requires(bean = MailSettings.class)
@Requires(notEnv = Environment.TEST)
class PostmanRounds {

  private final Postman postman;

  PostmanRounds(Postman postman) {
    this.postman = postman;
  }

  @Scheduled(fixedDelay = "5s", initialDelay = "5s")
  void goOut() {
    postman.deliver();
  }
}
