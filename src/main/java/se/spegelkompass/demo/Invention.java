package se.spegelkompass.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.respond.Submitted;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;

/**
 * Invents respondents who see about what the evaluators saw, a little differently in different
 * groups, and in some places as the story has it. The same every time.
 */
final class Invention {

  private static final long SEED = 20_260_901;
  private static final double SPREAD_BETWEEN_SUB_QUESTIONS = 0.015;
  private static final double SPREAD_BETWEEN_PEOPLE = 0.15;
  private static final double SPREAD_BETWEEN_ANSWERS = 0.22;
  private static final double NOT_APPLICABLE = 0.015;

  private final Edition edition;
  private final Map<String, BigDecimal> official;
  private final Story story;
  private final Random random = new Random(SEED);
  private final Map<String, Double> picture = new HashMap<>();

  Invention(Edition edition, Map<String, BigDecimal> official, Story story) {
    this.edition = edition;
    this.official = official;
    this.story = story;
    edition.subQuestions().forEach(it -> picture.put(it.id(), picture(it)));
  }

  /**
   * Responses of all groups.
   *
   * @param people how many of each kind answer
   */
  List<Submitted> responses(Round round, ToIntFunction<GroupKind> people) {
    var responses = new ArrayList<Submitted>();
    for (var group : round.groups()) {
      for (int i = 0; i < people.applyAsInt(group.kind()); i++) {
        responses.add(response(group));
      }
    }
    return responses;
  }

  private double picture(SubQuestion it) {
    var points = official.getOrDefault(it.id(), BigDecimal.ZERO).doubleValue();
    return points / it.max()
        + story.gap(it.id())
        + random.nextGaussian() * SPREAD_BETWEEN_SUB_QUESTIONS;
  }

  private Submitted response(Group group) {
    var person = random.nextGaussian() * SPREAD_BETWEEN_PEOPLE + kindness(group.kind());
    var answers = new HashMap<String, Answer>();
    edition
        .subQuestions()
        .forEach(it -> {
          var ours = !story.notOurs().contains(it.id()) || random.nextDouble() < 0.1;
          it.items().stream()
              .filter(item -> item.isFor(group.kind()))
              .forEach(item ->
                  answers.put(
                      item.id(),
                      ours ? answer(item, group.kind(), person) : new Answer.NotApplicable()));
        });
    return new Submitted(group.id(), answers);
  }

  private Answer answer(Item item, GroupKind kind, double person) {
    var luck = random.nextDouble();
    if (luck < ignorance(item.subQuestionId(), kind)) {
      return new Answer.NotKnown();
    }
    if (luck > 1 - NOT_APPLICABLE) {
      return new Answer.NotApplicable();
    }
    var seen =
        picture.getOrDefault(item.subQuestionId(), 0.5)
            + story.shape(item.subQuestionId(), item.dimension())
            + story.eyes(item.subQuestionId(), kind)
            + person
            + random.nextGaussian() * SPREAD_BETWEEN_ANSWERS;
    var last = item.steps().size() - 1;
    var step = Math.clamp(Math.round(seen * last), 0, last);
    return new Answer.OnStep(step + 1);
  }

  private static double kindness(GroupKind kind) {
    return switch (kind) {
      case LEADERSHIP -> 0.03;
      case ELECTED -> 0.02;
      case MANAGERS -> -0.01;
      case STAFF -> -0.04;
      case UNIONS -> -0.06;
    };
  }

  private double ignorance(String subQuestion, GroupKind kind) {
    var few = story.fewKnow().contains(subQuestion);
    return switch (kind) {
      case LEADERSHIP -> few ? 0.2 : 0.03;
      case ELECTED -> few ? 0.7 : 0.12;
      case MANAGERS -> few ? 0.62 : 0.08;
      case STAFF -> few ? 0.88 : 0.18;
      case UNIONS -> few ? 0.8 : 0.15;
    };
  }
}
