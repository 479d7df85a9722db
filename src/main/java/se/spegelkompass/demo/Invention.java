package se.spegelkompass.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.respond.Submitted;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;

/**
 * Invents respondents who see about what the evaluators saw, a little more kindly, differently in
 * different groups, and in some places quite differently. The same every time.
 */
final class Invention {

  private static final long SEED = 20_260_901;
  private static final double SPREAD_BETWEEN_SUB_QUESTIONS = 0.13;
  private static final double SPREAD_BETWEEN_PEOPLE = 0.10;
  private static final double SPREAD_BETWEEN_ANSWERS = 0.16;

  private final Edition edition;
  private final Map<String, BigDecimal> official;
  private final Random random = new Random(SEED);
  private final Map<String, Double> picture = new HashMap<>();

  Invention(Edition edition, Map<String, BigDecimal> official) {
    this.edition = edition;
    this.official = official;
    edition.subQuestions().forEach(it -> picture.put(it.id(), picture(it.id(), it.max())));
  }

  List<Submitted> responses(Round round) {
    var responses = new ArrayList<Submitted>();
    for (var group : round.groups()) {
      for (int i = 0; i < DemoRounds.answered(group.kind()); i++) {
        responses.add(response(group));
      }
    }
    return responses;
  }

  private double picture(String subQuestionId, int max) {
    var points = official.getOrDefault(subQuestionId, BigDecimal.ZERO).doubleValue();
    return points / max + 0.07 + random.nextGaussian() * SPREAD_BETWEEN_SUB_QUESTIONS;
  }

  private Submitted response(Group group) {
    var person = random.nextGaussian() * SPREAD_BETWEEN_PEOPLE + kindness(group.kind());
    var answers = new HashMap<String, Answer>();
    edition
        .items()
        .filter(item -> item.isFor(group.kind()))
        .forEach(item -> answers.put(item.id(), answer(item, group.kind(), person)));
    return new Submitted(group.id(), answers);
  }

  private Answer answer(Item item, GroupKind kind, double person) {
    var luck = random.nextDouble();
    if (luck < ignorance(kind)) {
      return new Answer.NotKnown();
    }
    if (luck > 0.985) {
      return new Answer.NotApplicable();
    }
    var seen =
        picture.getOrDefault(item.subQuestionId(), 0.5)
            + person
            + random.nextGaussian() * SPREAD_BETWEEN_ANSWERS;
    var last = item.steps().size() - 1;
    var step = Math.clamp(Math.round(seen * last), 0, last);
    return new Answer.OnStep(step + 1);
  }

  private static double kindness(GroupKind kind) {
    return switch (kind) {
      case LEADERSHIP -> 0.08;
      case ELECTED -> 0.05;
      case MANAGERS -> -0.02;
      case STAFF -> -0.07;
      case UNIONS -> -0.10;
    };
  }

  private static double ignorance(GroupKind kind) {
    return switch (kind) {
      case LEADERSHIP -> 0.03;
      case ELECTED -> 0.12;
      case MANAGERS -> 0.10;
      case STAFF -> 0.24;
      case UNIONS -> 0.15;
    };
  }
}
