package se.spegelkompass.score.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;

/**
 * A round that is hard to publish without telling too much, always the same for the same seed: two
 * to seven groups, most of a size just below or above k or 2k, some merged, some with a higher k,
 * with all kinds of weights and populations, who leave areas out, do not know, or agree. In every
 * third all members answer everything, so that sums are shown.
 */
final class AwkwardRound {

  private static final List<GroupKind> KINDS = List.of(GroupKind.values());
  private static final List<Double> WEIGHTS =
      List.of(1.0, 1.0, 1.0, 1.0, 0.5, 2.0, 3.0, 0.01, 100.0);

  private final Edition edition;
  private final SplittableRandom random;
  private final int k;
  private final boolean orderly;
  private final List<AskedGroup> groups = new ArrayList<>();
  private final List<Ballot> ballots = new ArrayList<>();

  AwkwardRound(Edition edition, long seed) {
    this.edition = edition;
    this.random = new SplittableRandom(seed);
    this.k = 5 + random.nextInt(3);
    var sizes = IntStream.range(0, 2 + random.nextInt(6)).map(i -> size()).toArray();
    if (random.nextBoolean()) {
      sizes[0] = 30 + random.nextInt(60);
    }
    this.orderly = random.nextInt(3) == 0;
    var skipped = orderly || random.nextBoolean() ? 0 : random.nextDouble() / 2;
    for (int i = 0; i < sizes.length; i++) {
      var group = group(i + 1, sizes[i]);
      groups.add(group);
      ballots.addAll(ballots(group, sizes[i], skipped));
    }
  }

  int k() {
    return k;
  }

  List<AskedGroup> groups() {
    return List.copyOf(groups);
  }

  List<Ballot> ballots() {
    return List.copyOf(ballots);
  }

  PreScore preScore() {
    return preScore(ballots);
  }

  PreScore preScore(List<Ballot> changed) {
    return new Scoring(edition, k).preScore(groups, changed);
  }

  ItemScores itemScores() {
    return itemScores(ballots);
  }

  ItemScores itemScores(List<Ballot> changed) {
    var counting = new Scoring(edition, k).count(groups);
    changed.forEach(counting::add);
    return counting.itemScores();
  }

  Turnout turnout() {
    return new Turnout(edition, groups, ballots);
  }

  private AskedGroup group(long id) {
    return groups.get((int) id - 1);
  }

  /** The people in these groups, as they are counted where nothing is hidden. */
  Sample sample(List<Long> in) {
    var subQuestions = edition.subQuestions().toList();
    var sample = new Sample(subQuestions.size());
    for (var ballot : ballots) {
      if (in.contains(ballot.group())) {
        var kind = group(ballot.group()).kind();
        sample.add(
            subQuestions.stream()
                .map(it -> it.items().stream().filter(item -> item.isFor(kind)).toList())
                .mapToDouble(it -> RespondentScore.of(it, ballot.answers()).orElse(Double.NaN))
                .toArray());
      }
    }
    return sample;
  }

  /** What is shown together, as it is counted where nothing is hidden. */
  Unit unit(GroupScore column) {
    return new Unit(
        column.groups().stream().map(this::group).toList(),
        column.others(),
        sample(column.groups()),
        column.k(),
        column.weight(),
        column.population());
  }

  private AskedGroup group(long id, int size) {
    var standing = groups.stream().filter(it -> it.result() == it.id()).toList();
    var result =
        !standing.isEmpty() && random.nextInt(6) == 0
            ? standing.get(random.nextInt(standing.size())).id()
            : id;
    return new AskedGroup(
        id,
        one(KINDS),
        result,
        one(WEIGHTS),
        random.nextInt(4) == 0 ? k + 1 + random.nextInt(k) : k,
        population(size));
  }

  private OptionalInt population(int size) {
    return switch (random.nextInt(4)) {
      case 0 -> OptionalInt.empty();
      case 1 -> OptionalInt.of(Math.max(1, size + random.nextInt(20)));
      case 2 -> OptionalInt.of(Math.max(1, size - 1 - random.nextInt(3)));
      default -> OptionalInt.of(Math.max(1, size));
    };
  }

  /** 0, 1, 4, 5, 6, 7, 11, 12 or 13 where k is 6. */
  private int size() {
    return one(List.of(0, 1, k - 2, k - 1, k, k + 1, 2 * k - 1, 2 * k, 2 * k + 1));
  }

  private List<Ballot> ballots(AskedGroup group, int size, double skipped) {
    var habits =
        edition.subQuestions().collect(Collectors.toMap(SubQuestion::id, it -> habit(size)));
    return IntStream.range(0, size)
        .mapToObj(i -> new Ballot(group.id(), answers(i, habits, skipped)))
        .toList();
  }

  /**
   * How a group answers a sub-question.
   *
   * @param scored how many of its members have something to say
   * @param common the step that they all choose, or 0
   */
  private record Habit(int scored, int common, double notKnown, double left) {}

  private Habit habit(int size) {
    var doubt = !orderly && random.nextInt(3) == 0 ? random.nextDouble() / 2 : 0;
    return new Habit(
        !orderly && random.nextInt(3) == 0 ? size() : size,
        random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 0,
        doubt,
        doubt / 2);
  }

  private Map<String, Answer> answers(int person, Map<String, Habit> habits, double skipped) {
    var answers = new HashMap<String, Answer>();
    for (var area : edition.areas()) {
      if (random.nextDouble() >= skipped) {
        for (var subQuestion : area.subQuestions()) {
          answer(subQuestion, habits.getOrDefault(subQuestion.id(), habit(0)), person, answers);
        }
      }
    }
    return answers;
  }

  private void answer(
      SubQuestion subQuestion, Habit habit, int person, Map<String, Answer> answers) {
    var silent = person >= habit.scored() && random.nextBoolean();
    for (Item item : subQuestion.items()) {
      if (person >= habit.scored()) {
        if (!silent) {
          answers.put(item.id(), new Answer.NotKnown());
        }
      } else if (random.nextDouble() >= habit.left()) {
        answers.put(item.id(), answer(habit));
      }
    }
  }

  private Answer answer(Habit habit) {
    if (random.nextDouble() < habit.notKnown()) {
      return random.nextInt(3) == 0 ? new Answer.NotApplicable() : new Answer.NotKnown();
    }
    return new Answer.OnStep(habit.common() > 0 ? habit.common() : 1 + random.nextInt(5));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
