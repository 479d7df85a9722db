package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
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

  private static final int INVENTED_DAYS = 13;

  private final TallyRepository repository;

  Tallies(TallyRepository repository) {
    this.repository = repository;
  }

  /** Call it in the transaction that begins the response. */
  void begun(Asking asking) {
    count(asking.round(), asking.group(), Rounds.today(), 1, 0);
  }

  /**
   * Call it in the transaction in which a response is handed in for the first time.
   *
   * @param minutes what it took; empty where nobody knows
   */
  void submitted(Asking asking, OptionalInt minutes) {
    var round = asking.round();
    count(round, asking.group(), Rounds.today(), 0, 1);
    minutes.ifPresent(it -> count(round, asking.group(), it));
  }

  /**
   * A response is deleted. It is taken from today's numbers: nobody knows which day it came. Call
   * it in the transaction that deletes.
   *
   * @param submitted whether it was handed in
   */
  public void withdrawn(Round round, Group group, boolean submitted) {
    count(round, group, Rounds.today(), -1, submitted ? -1 : 0);
  }

  private void count(Round round, Group group, LocalDate day, int begun, int submitted) {
    if (!group.isSmall(round)) {
      repository.add(round.municipalityId(), round.id(), group.id(), day, begun, submitted);
    }
  }

  private void count(Round round, Group group, int minutes) {
    if (!group.isSmall(round)) {
      repository.addMinutes(round.municipalityId(), round.id(), minutes);
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

  /** As if they had come during the round's last two weeks, most of them in the beginning. */
  void invent(Round round, Collection<Submitted> invented) {
    var today = Rounds.today();
    var last = round.isOver(today) ? round.lastDay() : today;
    for (var group : round.groups()) {
      var count = invented.stream().filter(it -> it.groupId() == group.id()).count();
      for (int i = 0; i < count; i++) {
        var way = (double) i / count;
        var day = last.minusDays(Math.round(INVENTED_DAYS * (1 - way * way)));
        count(round, group, day, 1, 1);
        count(round, group, 5 + i % 11);
      }
    }
  }
}
