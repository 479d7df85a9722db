package se.spegelkompass.gap.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.score.estimate.Difference;
import se.spegelkompass.score.estimate.Difference.People;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;

/** Two groups that both have a share of a sub-question, the higher first. */
record GroupPair(
    SubQuestion subQuestion, GroupScore first, GroupScore second, Difference difference) {

  /** Empty where one of them has no share. Of equal groups the first stays first. */
  static Optional<GroupPair> of(SubQuestion subQuestion, GroupScore one, GroupScore other) {
    return one.score()
        .estimate(subQuestion)
        .flatMap(a ->
            other
                .score()
                .estimate(subQuestion)
                .map(b ->
                    a.value() >= b.value()
                        ? of(subQuestion, one, a, other, b)
                        : of(subQuestion, other, b, one, a)));
  }

  private static GroupPair of(
      SubQuestion subQuestion, GroupScore first, Estimate a, GroupScore second, Estimate b) {
    return new GroupPair(subQuestion, first, second, Difference.between(a, b, People.INDEPENDENT));
  }

  GroupPair larger(GroupPair other) {
    return other.size() > size() + Shares.NOISE ? other : this;
  }

  OptionalDouble pValue() {
    return Significance.ofDistance(size(), difference.estimate().precision());
  }

  /**
   * What a page shows of it.
   *
   * @param limit the greatest p-value that is secured
   */
  GroupDifference securedUpTo(double limit) {
    var secured = pValue().stream().anyMatch(it -> it <= limit);
    return new GroupDifference(first, second, difference, secured);
  }

  private double size() {
    return difference.estimate().value();
  }
}
