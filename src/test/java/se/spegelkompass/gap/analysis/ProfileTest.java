package se.spegelkompass.gap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Two profiles are as far apart as their levels, scatters and shapes. */
class ProfileTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  static Set<String> names() {
    return FromR.by("profile", "profiles").keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFigureIsThatOfR(String name) {
    var ours = figures(profile(pairs(name)));

    assertThat(FromR.measures("profile").getOrDefault(name, List.of()))
        .hasSameSizeAs(ours.keySet());
    ours.forEach(
        (measure, value) -> assertClose(measure, value, FromR.expected("profile", name, measure)));
  }

  @Test
  void noProfileOfRIsLeftUncompared() {
    assertThat(FromR.measures("profile").keySet()).containsExactlyInAnyOrderElementsOf(names());
    assertThat(pairs("thirty-six")).hasSize(36);
  }

  @Test
  void theDistanceIsMadeUpOfLevelScatterAndShape() {
    var random = new Random(1953);
    for (var i = 0; i < 2_000; i++) {
      var pairs = random(random);
      var it = profile(pairs);

      assertThat(it.distance()).isCloseTo(meanSquaredDifference(pairs), within(1e-12));
      assertThat(it.distance())
          .isCloseTo(
              it.elevation() * it.elevation()
                  + it.scatter() * it.scatter()
                  + 2 * it.selfScatter() * it.officialScatter() * (1 - it.shape().orElseThrow()),
              within(1e-12));
    }
  }

  @Test
  void theLevelIsTheDifferenceOfTheTotals() {
    var random = new Random(7);
    for (var i = 0; i < 200; i++) {
      var pairs = random(random);
      var max = pairs.stream().mapToDouble(Paired::weight).sum();
      var self = pairs.stream().mapToDouble(it -> it.self() * it.weight()).sum();
      var official = pairs.stream().mapToDouble(it -> it.official() * it.weight()).sum();

      assertThat(profile(pairs).elevation()).isCloseTo((self - official) / max, CLOSE);
    }
  }

  @Test
  void withoutTheLevelTheGapsAddUpToNothing() {
    var pairs = random(new Random(8));
    var profile = profile(pairs);

    assertThat(
            pairs.stream()
                .mapToDouble(it -> it.weight() * profile.withoutLevel(it.self() - it.official()))
                .sum())
        .isCloseTo(0, CLOSE);
  }

  @Test
  void flatProfilesHaveNoShapeWhateverTheNoise() {
    var flat = Stream.of(18, 11, 36, 6).map(weight -> new Paired(0.1, 0.7, weight)).toList();

    assertThat(profile(flat).selfScatter()).isZero();
    assertThat(profile(flat).shape()).isEmpty();
    assertThat(profile(flat).concordance()).hasValueCloseTo(0.0, CLOSE);
  }

  @Test
  void coefficientsStayWithinOne() {
    var random = new Random(9);
    for (var i = 0; i < 500; i++) {
      var equal =
          random(random).stream().map(it -> new Paired(it.self(), it.self(), it.weight())).toList();

      assertThat(profile(equal).shape().orElseThrow()).isLessThanOrEqualTo(1).isCloseTo(1, CLOSE);
      assertThat(profile(equal).concordance().orElseThrow())
          .isLessThanOrEqualTo(1)
          .isCloseTo(1, CLOSE);
    }
  }

  @Test
  void twoSubQuestionsAreNoProfile() {
    var pairs = pairs("three");

    assertThat(Profile.of(pairs)).isPresent();
    assertThat(Profile.of(pairs.subList(0, 2))).isEmpty();
    assertThat(Profile.of(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.1, 0.5, 10",
    "-0.1, 0.5, 10",
    "0.5, NaN, 10",
    "0.5, 0.5, 0",
    "0.5, 0.5, -1",
    "0.5, 0.5, NaN",
    "0.5, 0.5, Infinity"
  })
  void whatIsNoShareOrNoMaximumIsRefused(double self, double official, double weight) {
    assertThatThrownBy(() -> new Paired(self, official, weight))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Profile profile(List<Paired> pairs) {
    return Profile.of(pairs).orElseThrow();
  }

  private static List<Paired> pairs(String name) {
    return FromR.by("profile", "profiles").getOrDefault(name, List.of()).stream()
        .map(it ->
            new Paired(
                FromR.number(it, "self"), FromR.number(it, "official"), FromR.number(it, "weight")))
        .toList();
  }

  private static List<Paired> random(Random random) {
    return Stream.generate(
            () -> new Paired(random.nextDouble(), random.nextDouble(), 1 + random.nextInt(40)))
        .limit(3 + random.nextInt(34))
        .toList();
  }

  private static double meanSquaredDifference(List<Paired> pairs) {
    return pairs.stream()
            .mapToDouble(it -> it.weight() * Math.pow(it.self() - it.official(), 2))
            .sum()
        / pairs.stream().mapToDouble(Paired::weight).sum();
  }

  private static Map<String, OptionalDouble> figures(Profile it) {
    return Map.of(
        "selfLevel", OptionalDouble.of(it.selfLevel()),
        "officialLevel", OptionalDouble.of(it.officialLevel()),
        "selfScatter", OptionalDouble.of(it.selfScatter()),
        "officialScatter", OptionalDouble.of(it.officialScatter()),
        "shape", it.shape(),
        "concordance", it.concordance(),
        "distance", OptionalDouble.of(it.distance()));
  }

  private static void assertClose(String what, OptionalDouble ours, OptionalDouble theirs) {
    assertThat(ours.isPresent()).as(what).isEqualTo(theirs.isPresent());
    assertThat(ours.orElse(0)).as(what).isCloseTo(theirs.orElse(0), CLOSE);
  }
}
