package se.spegelkompass.gap;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.ReferenceMean;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.GroupScore;

/**
 * What may stand beside the two mirrors: one of the groups, a reference mean, or another
 * municipality's evaluation.
 *
 * @param key as in the address
 * @param name what it is called; a mean says whose it is
 * @param areas shares 0..1 by area number, of those that are known and may be shown
 * @param subQuestions shares 0..1 by sub-question id, likewise
 */
record Companion(
    String key, String name, Map<Integer, Double> areas, Map<String, Double> subQuestions) {

  Companion {
    areas = Map.copyOf(areas);
    subQuestions = Map.copyOf(subQuestions);
  }

  /** One of the groups that may be shown. */
  static Companion of(GroupScore group, String name, List<Area> areas) {
    var byArea = new HashMap<Integer, Double>();
    var bySubQuestion = new HashMap<String, Double>();
    for (var area : areas) {
      group.score().points(area).ifPresent(it -> byArea.put(area.number(), it / area.max()));
      area.subQuestions()
          .forEach(
              it -> group.score().share(it).ifPresent(share -> bySubQuestion.put(it.id(), share)));
    }
    return new Companion(Long.toString(group.groups().getFirst()), name, byArea, bySubQuestion);
  }

  /** A mean of the same edition. */
  static Companion of(ReferenceMean mean, String name, List<Area> areas) {
    var byArea = new HashMap<Integer, Double>();
    var bySubQuestion = new HashMap<String, Double>();
    for (var area : areas) {
      share(mean.areas().get(area.number()), area.max(), byArea, area.number());
      area.subQuestions()
          .forEach(it -> share(mean.subQuestions().get(it.id()), it.max(), bySubQuestion, it.id()));
    }
    return new Companion("m" + mean.id(), name, byArea, bySubQuestion);
  }

  private static <K> void share(
      @Nullable BigDecimal points, double max, Map<K, Double> shares, K key) {
    if (points != null) {
      shares.put(key, points.doubleValue() / max);
    }
  }

  /** Another municipality's evaluation of the same edition. */
  static Companion of(Evaluation evaluation, List<Area> areas) {
    var byArea = new HashMap<Integer, Double>();
    var bySubQuestion = new HashMap<String, Double>();
    for (var area : areas) {
      byArea.put(area.number(), evaluation.points(area).doubleValue() / area.max());
      area.subQuestions()
          .forEach(
              it -> bySubQuestion.put(it.id(), evaluation.points(it).doubleValue() / it.max()));
    }
    var name = evaluation.borrowedFrom().orElse(evaluation.name());
    return new Companion("u" + evaluation.id(), name, byArea, bySubQuestion);
  }

  OptionalDouble share(Area area) {
    var share = areas.get(area.number());
    return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  OptionalDouble share(SubQuestion subQuestion) {
    var share = subQuestions.get(subQuestion.id());
    return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
  }
}
