package se.spegelkompass.gap.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import se.spegelkompass.score.estimate.Estimate;

/** What a sub-question's gap says (design section 7). */
public enum GapClass {
  /** Blind fläck: people rate it higher than the evaluators, and that is secured. */
  BLIND_SPOT,
  /** Dold styrka: people rate it lower than the evaluators, and that is secured. */
  HIDDEN_STRENGTH,
  /** Bekräftad styrka: no secured gap, and the evaluators gave much. */
  CONFIRMED_STRENGTH,
  /** Känd utmaning: no secured gap, and the evaluators gave little. */
  KNOWN_CHALLENGE,
  /** Okänd: at least half of the answers are "vet inte". */
  UNKNOWN,
  /** Oklart: too few answers for a share with its precision. */
  UNCLEAR;

  /** The official share from which a sub-question is a strength. */
  public static final double STRENGTH = 0.6;

  /** The share of "vet inte" from which that people do not know is itself the finding. */
  public static final double MANY_NOT_KNOWN = 0.5;

  /** The name used in message keys, for example {@code blind-spot}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The class of a sub-question. The first that fits is taken: unknown, unclear, a secured gap, and
   * else what the evaluators gave. Both limits are reached from themselves on; that 7.2 of 12 is a
   * little less than 0.6 in binary does not count.
   *
   * @param notKnown the share of answers that are "vet inte", 0..1; empty where it may not be shown
   * @param self the pre-score as a share, 0..1; empty where it may not be shown
   * @param officialShare the evaluators' share, 0..1
   * @param secured whether the gap is secured after {@link BenjaminiHochberg}
   * @throws IllegalArgumentException if a share is outside 0..1 or no number
   */
  public static GapClass of(
      OptionalDouble notKnown, Optional<Estimate> self, double officialShare, boolean secured) {
    Shares.checked(officialShare);
    if (Shares.reaches(Shares.checked(notKnown.orElse(0)), MANY_NOT_KNOWN)) {
      return UNKNOWN;
    }
    return self.filter(it -> it.precision().isPresent())
        .map(it -> of(Shares.checked(it.value()) - officialShare, officialShare, secured))
        .orElse(UNCLEAR);
  }

  private static GapClass of(double gap, double officialShare, boolean secured) {
    if (secured && gap > 0) {
      return BLIND_SPOT;
    }
    if (secured && gap < 0) {
      return HIDDEN_STRENGTH;
    }
    return Shares.reaches(officialShare, STRENGTH) ? CONFIRMED_STRENGTH : KNOWN_CHALLENGE;
  }
}
