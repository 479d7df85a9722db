package se.spegelkompass.access;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Who is signed in. The cookie holds 128 random bits and the database their hash, so signing out is
 * real, any instance knows it, and a copy of the database opens nothing.
 */
@Singleton
class Sessions {

  static final Duration LENGTH = Duration.ofHours(12);

  private final SessionRepository sessions;
  private final SecureRandom random = new SecureRandom();

  Sessions(SessionRepository sessions) {
    this.sessions = sessions;
  }

  /** Opens a session and returns what goes into the cookie. */
  String open(Coordinator coordinator) {
    var key = randomKey();
    sessions.removeExpired();
    sessions.add(
        Digests.sha256(key),
        coordinator.accountId(),
        coordinator.municipalityId(),
        LENGTH.toSeconds());
    return key;
  }

  Optional<SessionRow> find(String key) {
    return sessions.findAlive(Digests.sha256(key));
  }

  void close(String key) {
    sessions.remove(Digests.sha256(key));
  }

  private String randomKey() {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
