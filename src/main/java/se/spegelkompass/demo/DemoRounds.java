package se.spegelkompass.demo;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.municipality.Municipality;
import se.spegelkompass.respond.InventedResponses;
import se.spegelkompass.round.Draft;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.Closing;

/** The demo's two rounds: one closed with 140 invented respondents, one open to try. */
@Singleton
class DemoRounds {

  static final String OPEN_ROUND = "Prova att svara";

  private static final int LEAST_DAYS = 7;
  private static final int DAYS_ON = 14;

  private final Rounds rounds;
  private final Editions editions;
  private final InventedResponses responses;
  private final Closing closing;

  DemoRounds(Rounds rounds, Editions editions, InventedResponses responses, Closing closing) {
    this.rounds = rounds;
    this.editions = editions;
    this.responses = responses;
    this.closing = closing;
  }

  void create(Municipality municipality, Map<String, BigDecimal> official) {
    var edition = editions.newest();
    var today = Rounds.today();
    var season = today.getMonthValue() < 7 ? "våren " : "hösten ";
    var closed =
        open(
            municipality,
            new Draft(
                "Självskattning " + season + today.getYear(),
                edition,
                today,
                Draft.DEFAULT_K,
                groups()));
    var round = rounds.find(municipality.id(), closed).orElseThrow();
    responses.add(round, new Invention(edition, official).responses(round));
    closing.close(municipality.id(), closed);
    open(
        municipality,
        new Draft(OPEN_ROUND, edition, today.plusDays(30), Draft.DEFAULT_K, groups()));
  }

  /** Moves the last day of the round to try two weeks on when it is less than a week away. */
  void keepOpen(Municipality municipality, LocalDate today) {
    rounds.all(municipality.id()).stream()
        .filter(round -> round.isOpen() && round.name().equals(OPEN_ROUND))
        .filter(round -> round.isOver(today.plusDays(LEAST_DAYS)))
        .forEach(
            round -> rounds.moveLastDay(municipality.id(), round.id(), today.plusDays(DAYS_ON)));
  }

  private long open(Municipality municipality, Draft draft) {
    var id = rounds.create(municipality.id(), draft);
    rounds.open(municipality.id(), id, Rounds.today());
    return id;
  }

  private static List<Draft.Asked> groups() {
    return Arrays.stream(GroupKind.values())
        .map(kind -> Draft.Asked.of(kind, OptionalInt.of(population(kind))))
        .toList();
  }

  /** How many of the 140 are in each group; the unions' people are too few to be shown. */
  static int answered(GroupKind kind) {
    return switch (kind) {
      case ELECTED -> 23;
      case LEADERSHIP -> 17;
      case MANAGERS -> 45;
      case STAFF -> 51;
      case UNIONS -> 4;
    };
  }

  private static int population(GroupKind kind) {
    return switch (kind) {
      case ELECTED -> 41;
      case LEADERSHIP -> 19;
      case MANAGERS -> 62;
      case STAFF -> 120;
      case UNIONS -> 9;
    };
  }
}
