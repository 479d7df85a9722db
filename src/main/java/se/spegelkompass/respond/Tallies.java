package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalInt;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Rounds.Asking;

/**
 * Counts how a round goes: how many begin and hand in by day, and how many minutes answering takes.
 *
 * <p>This does not lead to a person. A tally is a number that grows: it has no key, time or order
 * of a response, so nobody can tell which response made it grow. A day is its finest time, and
 * minutes are counted for the whole round without day or group, so the two cannot be put together
 * either. Groups too small to be shown are not counted at all. What remains is what the rates tell
 * anyway: whoever looks every day sees how many have come since yesterday.
 */
@Singleton
public class Tallies {

  private final TallyRepository repository;

  Tallies(TallyRepository repository) {
    this.repository = repository;
  }

  /** Call it in the transaction that begins the response. */
  void begun(Asking asking) {
    count(asking.round(), asking.group(), 1, 0);
  }

  /**
   * Call it in the transaction in which a response is handed in for the first time.
   *
   * @param minutes what it took; empty where nobody knows
   */
  void submitted(Asking asking, OptionalInt minutes) {
    var round = asking.round();
    count(round, asking.group(), 0, 1);
    if (minutes.isPresent() && !asking.group().isSmall(round)) {
      repository.addMinutes(round.municipalityId(), round.id(), minutes.getAsInt());
    }
  }

  /**
   * A response is deleted. It is taken from today's numbers: nobody knows which day it came. Call
   * it in the transaction that deletes.
   *
   * @param submitted whether it was handed in
   */
  public void withdrawn(Round round, Group group, boolean submitted) {
    count(round, group, -1, submitted ? -1 : 0);
  }

  private void count(Round round, Group group, int begun, int submitted) {
    if (!group.isSmall(round)) {
      repository.add(
          round.municipalityId(), round.id(), group.id(), Rounds.today(), begun, submitted);
    }
  }

  /** By day, oldest first; only days on which something happened. */
  public List<DayCount> days(Round round) {
    return repository.days(round.municipalityId(), round.id());
  }

  /** Shortest first. */
  public List<MinuteCount> minutes(Round round) {
    return repository.minutes(round.municipalityId(), round.id());
  }
}
