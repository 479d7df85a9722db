package se.spegelkompass.gap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.score.estimate.Difference;
import se.spegelkompass.score.estimate.GroupScore;

/** Of all pairs of groups, the one that differs most is found, and judged as one of many. */
class GroupDifferencesTest {

  private static final Edition EDITION =
      edition(
          area(1, subQuestion("1.1", 40), subQuestion("1.2", 60)),
          area(2, subQuestion("2.1", 100)));

  @Test
  void theLargestIsBetweenTheHighestAndTheLowest() {
    var found =
        largest(
            group(1, "1.1=0.5±0.1 1.2=0.9±0.1"),
            group(2, "1.1=0.2±0.1 1.2=0.4±0.1"),
            group(3, "1.1=0.8±0.1 1.2=0.6±0.1"));

    assertThat(found.keySet()).containsExactly("1.1", "1.2");
    assertPair(of(found, "1.1"), 3, 2, 0.6);
    assertPair(of(found, "1.2"), 1, 2, 0.5);
  }

  @Test
  void twoGroupsOfARoundHaveNobodyInCommon() {
    var groups = largest(group(1, "1.1=0.5±0.3"), group(2, "1.1=0.4±0.4"));
    var found = of(groups, "1.1").difference();

    assertThat(found.people()).isEqualTo(Difference.People.INDEPENDENT);
    var precision = found.estimate().precision().orElseThrow();
    assertThat(precision.standardError()).isCloseTo(0.5, within(1e-12));
    assertThat(precision.degreesOfFreedom())
        .isCloseTo(Math.pow(0.25, 2) / ((Math.pow(0.09, 2) + Math.pow(0.16, 2)) / 9), within(1e-9));
  }

  @Test
  void aGroupWithoutAShareIsNotCompared() {
    var found = largest(group(1, "1.1=0.5±0.1"), group(2, "1.2=0.4±0.1"), group(3, "1.1=0.4±0.1"));

    assertThat(found.keySet()).containsExactly("1.1");
    assertPair(of(found, "1.1"), 1, 3, 0.1);
  }

  @Test
  void withoutPrecisionADifferenceIsShownButNeverSecured() {
    var found = largest(group(1, "1.1=1"), group(2, "1.1=0±0.001"), group(3, "1.1=0.5±0.001"));

    assertPair(of(found, "1.1"), 1, 2, 1);
    assertThat(of(found, "1.1").secured()).isFalse();
  }

  @Test
  void whatWouldBeSecuredAloneNeedNotBeAmongMany() {
    // t = 2.4 with 18 degrees of freedom: p = 0.027.
    var one = "0.74±0.1";
    var other = "0.4±0.1";
    var alone = largest(group(1, "1.1=" + one), group(2, "1.1=" + other));
    var amongMany =
        largest(
            group(1, "1.1=" + one + " 1.2=0.5±0.1 2.1=0.5±0.1"),
            group(2, "1.1=" + other + " 1.2=0.5±0.1 2.1=0.5±0.1"));

    assertThat(of(alone, "1.1").secured()).isTrue();
    assertThat(of(amongMany, "1.1").secured()).isFalse();
  }

  @Test
  void allPairsCountAlsoThoseThatAreNotTheLargest() {
    var groups =
        IntStream.range(1, 4).mapToObj(id -> group(id, "1.1=0.5±0.1")).toArray(GroupScore[]::new);
    var found =
        largest(groups[0], groups[1], groups[2], group(4, "1.1=0.8±0.1"), group(5, "1.1=0.46±0.1"));

    assertPair(of(found, "1.1"), 4, 5, 0.34);
    assertThat(of(found, "1.1").secured()).isFalse();
  }

  @Test
  void eachOfSeveralCanBeSecured() {
    var found =
        largest(
            group(1, "1.1=0.9±0.1 1.2=0.8±0.1 2.1=0.5±0.1"),
            group(2, "1.1=0.3±0.1 1.2=0.3±0.1 2.1=0.5±0.1"));

    assertThat(found.values())
        .extracting(GroupDifference::secured)
        .containsExactly(true, true, false);
  }

  @Test
  void equalGroupsDifferByNothingAndComeInTheirOrder() {
    var found = largest(group(1, "1.1=0.5±0"), group(2, "1.1=0.5±0"), group(3, "1.1=0.5±0"));

    assertPair(of(found, "1.1"), 1, 2, 0);
    assertThat(of(found, "1.1").secured()).isFalse();
  }

  @Test
  void whereNothingVariesAnyDifferenceIsSecured() {
    var found = largest(group(1, "1.1=0.5±0"), group(2, "1.1=0.25±0"));

    assertThat(of(found, "1.1").secured()).isTrue();
  }

  @Test
  void aRoundWithOneGroupHasNoDifferences() {
    assertThat(largest(group(1, "1.1=0.5±0.1"))).isEmpty();
    assertThat(largest()).isEmpty();
  }

  private static Map<String, GroupDifference> largest(GroupScore... groups) {
    return GroupDifferences.largest(EDITION, Rounds.of(groups));
  }

  private static GroupDifference of(Map<String, GroupDifference> found, String id) {
    return Optional.ofNullable(found.get(id)).orElseThrow();
  }

  private static GroupScore group(long id, String shares) {
    return Rounds.group(id, shares);
  }

  private static void assertPair(GroupDifference it, long first, long second, double difference) {
    assertThat(it.first().groups()).containsExactly(first);
    assertThat(it.second().groups()).containsExactly(second);
    assertThat(it.difference().estimate().value()).isCloseTo(difference, within(1e-12));
  }
}
