package se.spegelkompass.score;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.spegelkompass.Person;
import se.spegelkompass.Town;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.respond.InventedResponses;
import se.spegelkompass.respond.Submitted;
import se.spegelkompass.round.Draft;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupChoices;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;

/**
 * Rounds in which each group has given one answer to everything, in a municipality of their own.
 */
@Singleton
public class ClosedRounds {

  /** For rounds that look like a real one; the unions are too few for any figure. */
  public static final Map<GroupKind, Integer> PEOPLE =
      Map.of(
          GroupKind.ELECTED, 9,
          GroupKind.LEADERSHIP, 13,
          GroupKind.MANAGERS, 40,
          GroupKind.STAFF, 50,
          GroupKind.UNIONS, 4);

  private final Town town;
  private final Municipalities municipalities;
  private final Editions editions;
  private final Rounds rounds;
  private final InventedResponses responses;
  private final Closing closing;

  ClosedRounds(
      Town town,
      Municipalities municipalities,
      Editions editions,
      Rounds rounds,
      InventedResponses responses,
      Closing closing) {
    this.town = town;
    this.municipalities = municipalities;
    this.editions = editions;
    this.rounds = rounds;
    this.responses = responses;
    this.closing = closing;
  }

  /** A signed-in coordinator with a user name, and the municipality. */
  public record Place(String user, Person coordinator, long municipalityId) {}

  /**
   * How many of a group answered, and what.
   *
   * @param step the step that all of them chose for everything
   */
  public record Given(int people, int step) {}

  public Place place() {
    var user = town.account();
    return new Place(
        user, town.signIn(user), municipalities.named("Kommun " + user).orElseThrow().id());
  }

  /** An open round with these responses. */
  public Round open(Place place, Map<GroupKind, Given> given) {
    return open(place, draft(given.keySet()), given);
  }

  private Round open(Place place, Draft draft, Map<GroupKind, Given> given) {
    var id = rounds.create(place.municipalityId(), draft);
    rounds.open(place.municipalityId(), id, Rounds.today());
    var round = rounds.find(place.municipalityId(), id).orElseThrow();
    var submitted = new ArrayList<Submitted>();
    for (var group : round.groups()) {
      submitted.addAll(submitted(group, given.getOrDefault(group.kind(), new Given(0, 1))));
    }
    responses.add(round, submitted);
    return round;
  }

  public Round closed(Place place, Map<GroupKind, Given> given) {
    return closed(place, open(place, given));
  }

  /** A closed round in which one kind of group weighs so much, and the others 1. */
  public Round weighted(Place place, Map<GroupKind, Given> given, GroupKind kind, double weight) {
    var choices =
        new GroupChoices(Optional.empty(), weight, OptionalInt.empty(), OptionalInt.empty());
    var draft = draft(given.keySet(), it -> it == kind ? choices : GroupChoices.NONE);
    return closed(place, open(place, draft, given));
  }

  private Round closed(Place place, Round round) {
    closing.close(place.municipalityId(), round.id());
    return rounds.find(place.municipalityId(), round.id()).orElseThrow();
  }

  /** A closed round in which people answer differently, the same every time. */
  public Round varied(Place place, String name, Map<GroupKind, Integer> people, long seed) {
    var random = new Random(seed);
    var id =
        rounds.create(
            place.municipalityId(),
            new Draft(
                name,
                editions.newest(),
                Rounds.today(),
                Draft.DEFAULT_K,
                people.keySet().stream()
                    .sorted()
                    .map(kind -> Draft.Asked.of(kind, OptionalInt.of(100)))
                    .toList()));
    rounds.open(place.municipalityId(), id, Rounds.today());
    var round = rounds.find(place.municipalityId(), id).orElseThrow();
    var submitted = new ArrayList<Submitted>();
    for (var group : round.groups()) {
      for (int i = 0; i < people.getOrDefault(group.kind(), 0); i++) {
        submitted.add(new Submitted(group.id(), answers(group, random)));
      }
    }
    responses.add(round, submitted);
    closing.close(place.municipalityId(), id);
    return rounds.find(place.municipalityId(), id).orElseThrow();
  }

  /**
   * A round in which everybody answers for themselves.
   *
   * @param answers each person's answers of those who answered, by the kind of their group
   */
  public Round closed(
      Place place,
      Collection<GroupKind> kinds,
      Function<GroupKind, List<Map<String, Answer>>> answers) {
    var id = rounds.create(place.municipalityId(), draft(kinds));
    rounds.open(place.municipalityId(), id, Rounds.today());
    var round = rounds.find(place.municipalityId(), id).orElseThrow();
    responses.add(
        round,
        round.groups().stream()
            .flatMap(group ->
                answers.apply(group.kind()).stream().map(it -> new Submitted(group.id(), it)))
            .toList());
    closing.close(place.municipalityId(), id);
    return rounds.find(place.municipalityId(), id).orElseThrow();
  }

  private Map<String, Answer> answers(Group group, Random random) {
    var answers = new HashMap<String, Answer>();
    for (var item : editions.newest().items(group.kind())) {
      answers.put(
          item.id(),
          random.nextInt(10) == 0
              ? new Answer.NotKnown()
              : new Answer.OnStep(1 + random.nextInt(5)));
    }
    return answers;
  }

  private Draft draft(Collection<GroupKind> kinds) {
    return draft(kinds, _ -> GroupChoices.NONE);
  }

  private Draft draft(Collection<GroupKind> kinds, Function<GroupKind, GroupChoices> choices) {
    return new Draft(
        "Självskattning",
        editions.newest(),
        Rounds.today(),
        Draft.DEFAULT_K,
        kinds.stream()
            .sorted()
            .map(kind ->
                new Draft.Asked(
                    OptionalLong.empty(), kind, true, OptionalInt.empty(), choices.apply(kind)))
            .toList());
  }

  private List<Submitted> submitted(Group group, Given given) {
    var answers =
        editions
            .newest()
            .items()
            .filter(item -> item.isFor(group.kind()))
            .collect(Collectors.toMap(Item::id, always(new Answer.OnStep(given.step()))));
    return Collections.nCopies(given.people(), new Submitted(group.id(), answers));
  }

  private static Function<Item, Answer> always(Answer answer) {
    return item -> answer;
  }
}
