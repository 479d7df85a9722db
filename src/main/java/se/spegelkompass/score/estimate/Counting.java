package se.spegelkompass.score.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;

/**
 * Takes submitted responses one at a time, keeps of each only its share of every sub-question, and
 * counts its answers. So a round of any size is read once and its answers are never all in memory:
 * it holds 8 bytes per respondent and sub-question.
 */
public final class Counting {

  private final Edition edition;
  private final int k;
  private final List<AskedGroup> groups;
  private final List<SubQuestion> subQuestions;
  private final Map<Long, Sample> samples = new HashMap<>();
  private final Map<Long, GroupKind> kinds = new HashMap<>();
  private final Map<GroupKind, List<List<Item>>> items = new HashMap<>();

  Counting(Edition edition, int k, List<AskedGroup> groups) {
    this.edition = edition;
    this.k = k;
    this.groups = List.copyOf(groups);
    this.subQuestions = edition.subQuestions().toList();
    for (var group : groups) {
      samples.put(group.id(), new Sample(subQuestions.size()));
      kinds.put(group.id(), group.kind());
      items.computeIfAbsent(group.kind(), kind -> items(edition, kind));
    }
  }

  private static List<List<Item>> items(Edition edition, GroupKind kind) {
    return edition.subQuestions().map(SubQuestion::items).map(it -> shown(it, kind)).toList();
  }

  private static List<Item> shown(List<Item> items, GroupKind kind) {
    return items.stream().filter(item -> item.isFor(kind)).toList();
  }

  /**
   * Counts one response.
   *
   * @throws IllegalArgumentException if it belongs to none of the groups
   */
  public void add(Ballot ballot) {
    var sample = samples.get(ballot.group());
    var kind = kinds.get(ballot.group());
    if (sample == null || kind == null) {
      throw new IllegalArgumentException("a ballot belongs to none of the round's groups");
    }
    var bySubQuestion = items.getOrDefault(kind, List.of());
    var shares = new double[bySubQuestion.size()];
    for (int s = 0; s < shares.length; s++) {
      shares[s] = count(bySubQuestion.get(s), ballot.answers(), sample.answered(s));
      count(subQuestions.get(s).items(), kind, ballot, shares[s], sample.items(s));
    }
    sample.add(shares);
  }

  /** Counts the answers to single items. */
  private static void count(
      List<Item> items, GroupKind kind, Ballot ballot, double share, ItemTally tally) {
    var values = new double[items.size()];
    for (int i = 0; i < values.length; i++) {
      var item = items.get(i);
      var answer = item.isFor(kind) ? ballot.answers().get(item.id()) : null;
      if (answer != null) {
        tally.answer(i, answer instanceof Answer.NotKnown);
      }
      values[i] = answer instanceof Answer.OnStep(var number) ? value(item, number) : Double.NaN;
    }
    if (!Double.isNaN(share)) {
      tally.add(values, share);
    }
  }

  private static double value(Item item, int step) {
    return item.steps().get(step - 1).value();
  }

  /** The respondent's share, or NaN. */
  private static double count(List<Item> items, Map<String, Answer> answers, Answered answered) {
    var share = RespondentScore.of(items, answers);
    var onStep = (int) items.stream().filter(it -> isStep(answers.get(it.id()))).count();
    var given = 0;
    var notKnown = 0;
    for (var item : items) {
      switch (answers.get(item.id())) {
        case Answer.OnStep(var number) -> {
          given++;
          if (share.isPresent()) {
            answered.step(number, onStep);
          }
        }
        case Answer.NotKnown _ -> {
          given++;
          notKnown++;
        }
        case Answer.NotApplicable _ -> given++;
        case null -> {}
      }
    }
    answered.add(given, notKnown);
    return share.orElse(Double.NaN);
  }

  private static boolean isStep(@Nullable Answer answer) {
    return answer instanceof Answer.OnStep;
  }

  /** The result of what has been counted. */
  public PreScore preScore() {
    return figures().preScore();
  }

  /** The same by item. */
  public ItemScores itemScores() {
    return figures().itemScores();
  }

  private Figures figures() {
    var units = units();
    var shown = new ArrayList<>(units.stream().filter(Unit::isEnough).toList());
    var small = units.stream().filter(unit -> !unit.isEnough()).toList();
    var others = Unit.others(small).filter(Unit::isEnough);
    others.ifPresent(shown::add);
    var leftOut =
        others.isEmpty()
            ? small.stream().flatMap(it -> it.ids().stream()).toList()
            : List.<Long>of();
    return new Figures(edition, k, shown, leftOut);
  }

  /** The groups that the coordinator shows as one are one from here on. */
  List<Unit> units() {
    return groups.stream().map(AskedGroup::result).distinct().map(this::unit).toList();
  }

  private Unit unit(long result) {
    var merged = groups.stream().filter(group -> group.result() == result).toList();
    var own = merged.stream().filter(group -> group.id() == result).findFirst();
    return Unit.of(
        merged,
        own.orElseGet(merged::getFirst).weight(),
        Math.max(k, merged.stream().mapToInt(AskedGroup::k).max().orElse(k)),
        Sample.together(merged.stream().map(AskedGroup::id).map(this::sample).toList()));
  }

  private Sample sample(long group) {
    return samples.getOrDefault(group, new Sample(0));
  }
}
