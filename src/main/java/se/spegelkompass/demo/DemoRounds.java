package se.spegelkompass.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.municipality.Municipality;
import se.spegelkompass.respond.InventedComments;
import se.spegelkompass.respond.InventedResponses;
import se.spegelkompass.round.Draft;
import se.spegelkompass.round.OverdueRound;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.Closing;

/** The demo's rounds: one closed years ago, one just closed by 140 respondents, one to try. */
@Singleton
class DemoRounds {

  static final String OPEN_ROUND = "Prova att svara";

  /** The last day of the first round, when evaluators used the edition of 2020. */
  private static final LocalDate FIRST_ENDED = LocalDate.of(2021, 3, 26);

  private static final int LEAST_DAYS = 7;
  private static final int DAYS_ON = 14;

  private final Rounds rounds;
  private final Editions editions;
  private final InventedResponses responses;
  private final InventedComments comments;
  private final Closing closing;

  DemoRounds(
      Rounds rounds,
      Editions editions,
      InventedResponses responses,
      InventedComments comments,
      Closing closing) {
    this.rounds = rounds;
    this.editions = editions;
    this.responses = responses;
    this.comments = comments;
    this.closing = closing;
  }

  void create(Municipality municipality) {
    first(municipality);
    second(municipality);
    open(municipality, OPEN_ROUND, editions.newest(), Rounds.today().plusDays(30));
  }

  private void first(Municipality municipality) {
    var edition = editions.find(DemoEvaluations.FIRST_EDITION).orElseThrow();
    var round = open(municipality, "Självskattning våren 2021", edition, FIRST_ENDED);
    responses.add(
        round,
        new Invention(edition, PublishedPoints.FIRST.bySubQuestion(), Story.FIRST)
            .responses(round, kind -> answered(kind) * 5 / 6));
    closing.closeOverdue(new OverdueRound(municipality.id(), round.id()), FIRST_ENDED.plusDays(1));
  }

  private void second(Municipality municipality) {
    var today = Rounds.today();
    var season = today.getMonthValue() < 7 ? "våren " : "hösten ";
    var edition = editions.newest();
    var round = open(municipality, "Självskattning " + season + today.getYear(), edition, today);
    responses.add(
        round,
        new Invention(edition, PublishedPoints.SECOND.bySubQuestion(), Story.SECOND)
            .responses(round, DemoRounds::answered));
    comments.add(round, OwnWords.all());
    closing.close(municipality.id(), round.id());
  }

  /** Moves the last day of the round to try two weeks on when it is less than a week away. */
  void keepOpen(Municipality municipality, LocalDate today) {
    rounds.all(municipality.id()).stream()
        .filter(round -> round.isOpen() && round.name().equals(OPEN_ROUND))
        .filter(round -> round.isOver(today.plusDays(LEAST_DAYS)))
        .forEach(
            round -> rounds.moveLastDay(municipality.id(), round.id(), today.plusDays(DAYS_ON)));
  }

  private Round open(Municipality municipality, String name, Edition edition, LocalDate lastDay) {
    var draft = new Draft(name, edition, lastDay, Draft.DEFAULT_K, groups());
    var id = rounds.create(municipality.id(), draft);
    rounds.open(municipality.id(), id, lastDay);
    return rounds.find(municipality.id(), id).orElseThrow();
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
      case ELECTED -> 49;
      case LEADERSHIP -> 22;
      case MANAGERS -> 78;
      case STAFF -> 150;
      case UNIONS -> 9;
    };
  }
}
