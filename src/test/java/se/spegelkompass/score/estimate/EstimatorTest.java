package se.spegelkompass.score.estimate;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same figures as R's {@code survey} package, to 1e-9. It has computed them beforehand from the
 * same answers (see {@code src/test/r/README.md}); no R is needed to run this.
 */
class EstimatorTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  private static final Map<String, List<Expected>> EXPECTED =
      Expected.all().stream().collect(groupingBy(it -> it.of().design()));

  static Stream<String> designs() {
    return Design.all();
  }

  @ParameterizedTest
  @MethodSource("designs")
  void everyFigureIsThatOfR(String design) {
    var theirs = EXPECTED.getOrDefault(design, List.of());
    var ours = OurFigures.of(design, otherRounds(theirs));

    assertThat(theirs).extracting(Expected::of).containsExactlyInAnyOrderElementsOf(ours.keySet());
    for (var it : theirs) {
      assertSame(ours.getOrDefault(it.of(), Optional.empty()), it);
    }
  }

  @Test
  void noRowOfRIsLeftUncompared() {
    assertThat(EXPECTED.keySet()).containsExactlyInAnyOrderElementsOf(designs().toList());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void aClosedRoundShowsTheSameFigures(String name) {
    var design = new Design(name);
    var preScore = design.preScore();

    for (var figure : Figure.all()) {
      assertShown(figure.of(preScore.overall()), design.estimate(figure), design);
      for (var part : design.parts().toArray()) {
        var score = preScore.groups().get(part).score();
        assertShown(figure.of(score), design.estimate(figure, part), design);
      }
    }
  }

  private static List<String> otherRounds(List<Expected> theirs) {
    return theirs.stream()
        .map(it -> it.of().minusDesign())
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  private static void assertSame(Optional<Estimate> ours, Expected theirs) {
    var name = theirs.of().toString();
    assertThat(Expected.Status.of(ours)).as(name).isEqualTo(theirs.status());
    assertClose(name, ours.map(Estimate::value), theirs.estimate());
    var precision = ours.flatMap(Estimate::precision);
    assertClose(name, precision.map(Precision::standardError), theirs.standardError());
    var interval = ours.flatMap(Estimate::interval);
    assertClose(name, interval.map(Interval::low), theirs.low());
    assertClose(name, interval.map(Interval::high), theirs.high());
    assertClose(
        name,
        precision.filter(it -> interval.isPresent()).map(Precision::degreesOfFreedom),
        theirs.degreesOfFreedom());
  }

  private static void assertClose(String name, Optional<Double> ours, OptionalDouble theirs) {
    assertThat(ours.isPresent()).as(name).isEqualTo(theirs.isPresent());
    ours.ifPresent(it -> assertThat(it).as(name).isCloseTo(theirs.getAsDouble(), CLOSE));
  }

  /** Where a cell rests on one respondent, disclosure hides more than that cell's precision. */
  private static void assertShown(
      Optional<Estimate> shown, Optional<Estimate> known, Design design) {
    assertThat(shown.isPresent()).isEqualTo(known.isPresent());
    known.ifPresent(it -> assertThat(shown.orElseThrow().value()).isCloseTo(it.value(), CLOSE));
    var precision = shown.flatMap(Estimate::precision);
    if (!design.hasCellOfOne() || precision.isPresent()) {
      assertThat(precision).isEqualTo(known.flatMap(Estimate::precision));
    }
  }
}
