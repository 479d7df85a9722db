package se.spegelkompass.retention;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Something kept that another package supplies, and that can fail. */
@Singleton
@Requires(property = "trial", value = "retention")
class TrialAddresses implements Retained {

  final Set<Long> broken = ConcurrentHashMap.newKeySet();
  final Map<Long, LocalDate> asked = new ConcurrentHashMap<>();

  @Override
  public RetainedKind kind() {
    return RetainedKind.ADDRESSES;
  }

  @Override
  public int remove(long municipalityId, LocalDate closedOnOrBefore) {
    if (broken.contains(municipalityId)) {
      throw new IllegalStateException("the addresses are out of reach");
    }
    asked.put(municipalityId, closedOnOrBefore);
    return 0;
  }
}
