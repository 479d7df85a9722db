package se.spegelkompass.score;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.Score;

@Introspected
record PartRow(
    int part, int responses, @Nullable Integer population, double weight, @Nullable Integer k) {

  GroupScore groupScore(List<Long> groups, boolean others, int roundK, Score score) {
    return new GroupScore(
        groups,
        others,
        responses,
        population == null ? OptionalInt.empty() : OptionalInt.of(population),
        weight,
        k == null ? roundK : k,
        score);
  }
}
