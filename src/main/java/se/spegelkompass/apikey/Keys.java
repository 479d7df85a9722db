package se.spegelkompass.apikey;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.access.Digests;

/**
 * A municipality's keys. A key is 192 random bits and the database holds its hash: too many to
 * guess, so that a fast hash is enough, and a copy of the database opens nothing.
 */
@Singleton
class Keys {

  /**
   * So that a key is known for what it is where it turns up, and found by those who look for keys.
   */
  static final String BEGINNING = "spk_";

  private static final int BYTES = 24;

  private final KeyRepository repository;
  private final SecureRandom random = new SecureRandom();

  Keys(KeyRepository repository) {
    this.repository = repository;
  }

  /** Makes a key; what is returned is the only copy there ever is. */
  String make(Coordinator who, String name) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var key = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    repository.add(who.municipalityId(), who.accountId(), name, Digests.sha256(key));
    return key;
  }

  /** Whose key it is; empty for one that does not work. */
  Optional<Coordinator> holder(String key) {
    var holder = repository.holder(Digests.sha256(key));
    holder.ifPresent(it -> repository.used(it.id()));
    return holder.map(KeyRepository.HolderRow::coordinator);
  }

  List<KeyRepository.KeyRow> all(long municipalityId) {
    return repository.all(municipalityId);
  }

  /** Empty for one that does not exist or belongs to another municipality. */
  Optional<KeyRepository.KeyRow> find(long municipalityId, long id) {
    return repository.find(municipalityId, id);
  }

  /** Whether it worked until now. */
  boolean revoke(long municipalityId, long id) {
    return repository.revoke(municipalityId, id) > 0;
  }
}
