package se.spegelkompass.mail;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Letters that are to be sent. */
@Singleton
public class Outbox {

  private final OutboxRepository repository;
  private final Optional<MailSettings> settings;

  Outbox(OutboxRepository repository, Optional<MailSettings> settings) {
    this.repository = repository;
    this.settings = settings;
  }

  /** Whether there is a mail server to send by. */
  public boolean canSend() {
    return settings.isPresent();
  }

  /** About how many minutes it takes to send so many letters. */
  public int minutes(int letters) {
    return settings
        .map(it -> (int) Math.ceil((double) letters / Math.max(1, it.perMinute())))
        .orElse(0);
  }

  /**
   * Puts letters out to be sent. One that already waits is not put there twice.
   *
   * @param references by which the {@link Letters} of this purpose know what to write
   */
  @Transactional
  public void add(long municipalityId, String purpose, Collection<String> references) {
    references.forEach(
        it -> repository.add(UUID.randomUUID().toString(), municipalityId, purpose, it));
  }

  /** How many of a municipality's letters wait. */
  public int waiting(long municipalityId) {
    return repository.waiting(municipalityId);
  }

  /** When a mail server that could not be reached is tried again; empty when all is well. */
  public Optional<Instant> pausedUntil() {
    return Optional.ofNullable(repository.postman().pausedUntil())
        .map(it -> it.toInstant(ZoneOffset.UTC));
  }
}
