package se.spegelkompass.gap.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;

/**
 * Where the groups of a round see differently. A difference is tested as Welch's (1947), with
 * Satterthwaite's degrees of freedom, and secured after {@link BenjaminiHochberg}. It uses only
 * what the pre-score shows, so nothing new can be learned about small groups.
 */
public final class GroupDifferences {

  private GroupDifferences() {}

  /**
   * The largest difference of each sub-question. Secured at {@link BenjaminiHochberg#LEVEL} over
   * all pairs of groups in all sub-questions that have a precision: the largest has been picked out
   * of all, so all must be counted.
   *
   * @param edition the round's
   * @return by sub-question id, in the edition's order; nothing for those where fewer than two
   *     groups have a share. Of equal differences the one of the groups that come first
   */
  public static Map<String, GroupDifference> largest(Edition edition, PreScore preScore) {
    var largest = new LinkedHashMap<String, GroupPair>();
    var p = Stream.<Double>builder();
    edition
        .subQuestions()
        .flatMap(it -> pairs(it, preScore.groups()))
        .forEach(it -> {
          it.pValue().ifPresent(p::add);
          largest.merge(it.subQuestion().id(), it, GroupPair::larger);
        });
    var limit = limit(p.build().mapToDouble(it -> it).toArray());
    var found = new LinkedHashMap<String, GroupDifference>();
    largest.forEach((id, pair) -> found.put(id, pair.securedUpTo(limit)));
    return Collections.unmodifiableMap(found);
  }

  private static Stream<GroupPair> pairs(SubQuestion subQuestion, List<GroupScore> groups) {
    return IntStream.range(0, groups.size())
        .boxed()
        .flatMap(first ->
            groups.subList(first + 1, groups.size()).stream()
                .flatMap(second -> GroupPair.of(subQuestion, groups.get(first), second).stream()));
  }

  /** The greatest p-value that is secured; below 0 where none is. */
  private static double limit(double[] p) {
    var secured = BenjaminiHochberg.secured(p, BenjaminiHochberg.LEVEL);
    return IntStream.range(0, p.length)
        .filter(it -> secured[it])
        .mapToDouble(it -> p[it])
        .max()
        .orElse(-1);
  }
}
