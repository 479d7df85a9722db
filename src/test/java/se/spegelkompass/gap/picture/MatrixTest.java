package se.spegelkompass.gap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.web.Messages;

class MatrixTest {

  private static final Box PLOT = Matrix.PLOT;

  @ParameterizedTest
  @CsvSource({
    "0, 0, 52, 304",
    "1, 1, 330, 26",
    "0, 1, 330, 304",
    "1, 0, 52, 26",
    "0.75, 0.5, 191, 95.5"
  })
  void marksStandWhereTheSharesSay(double self, double official, double x, double y) {
    var dot = Matrix.of(List.of(mark(0, self, official))).dots().getFirst();

    assertThat(dot.place()).isEqualTo(new Point(x, y));
    assertThat(dot.name()).isEqualTo("1.1 Service: självskattning 71 %, extern 40 %");
    assertThat(dot.label().box().distance(dot.place())).isLessThan(20);
  }

  @Test
  void theLinesStandWhereTheSharesSay() {
    assertThat(Matrix.of(List.of()).ticks())
        .extracting(Matrix.Tick::at)
        .startsWith(new Point(52, 304))
        .contains(new Point(52 + 0.6 * 278, 304 - 0.6 * 278))
        .endsWith(new Point(330, 26))
        .hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.02, 0.5, 0.6, 1})
  void allAtTheSamePlaceAreReadTogether(double share) {
    var matrix = assertReadable(marks(36, _ -> share, _ -> share));

    assertThat(matrix.hasMore()).isFalse();
    assertThat(matrix.blocks()).hasSize(1);
    assertThat(matrix.leaders()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void inACornerThereIsRoom() {
    var random = new Random(5);

    assertReadable(marks(36, _ -> 1 - random.nextDouble() / 8, _ -> 1 - random.nextDouble() / 8));
    assertReadable(marks(36, _ -> random.nextDouble() / 8, _ -> random.nextDouble() / 8));
    assertReadable(marks(36, _ -> random.nextDouble() / 8, _ -> 1 - random.nextDouble() / 8));
  }

  @Test
  void onALineThereIsRoom() {
    assertReadable(marks(36, it -> it / 35.0, it -> it / 35.0));
    assertReadable(marks(36, it -> it / 35.0, it -> 1 - it / 35.0));
    assertReadable(marks(36, _ -> 0.5, it -> it / 35.0));
    assertReadable(marks(36, it -> it / 35.0, _ -> 1));
  }

  @Test
  void namesTouchNothingWhereverTheyAre() {
    var crowded =
        IntStream.range(0, 1000)
            .parallel()
            .mapToObj(Random::new)
            .map(MatrixTest::scattered)
            .filter(marks -> assertReadable(marks).hasMore())
            .count();

    assertThat(crowded).as("pictures without room for all names").isLessThan(5);
  }

  @Test
  void moreThanThereIsRoomForStandsUnderThePicture() {
    var random = new Random(1);

    var matrix = assertReadable(marks(150, _ -> random.nextDouble(), _ -> random.nextDouble()));

    assertThat(matrix.hasMore()).isTrue();
  }

  @Test
  void theSameMarksGiveTheSamePicture() {
    var marks = marks(36, it -> it % 7 / 7.0, it -> it % 5 / 5.0);

    assertThat(Matrix.of(marks)).isEqualTo(Matrix.of(marks));
  }

  @Test
  void onlyTheClassesThatOccurAreExplained() {
    var marks = List.of(mark(0, 0, 0, GapClass.UNKNOWN), mark(1, 1, 0, GapClass.BLIND_SPOT));

    assertThat(Matrix.of(marks).legend())
        .containsExactly(MatrixShape.BLIND_SPOT, MatrixShape.UNKNOWN);
  }

  @Test
  void itSaysHowManyDifferAndWhichWay() {
    var matrix = Matrix.of(List.of(mark(0, 1, 0), mark(1, 0, 1), mark(2, 0.504, 0.5)));

    assertThat(List.of(matrix.higher(), matrix.lower(), matrix.same())).containsExactly(1, 1, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void theNamesOfTheCornersHaveRoomBesideEachOther(String language) {
    var locale = Locale.of(language);
    var messages = new Messages();
    var bold = 1.12;

    for (var pair :
        List.of(
            List.of("gap.class.blind-spot", "gap.class.confirmed-strength"),
            List.of("gap.class.known-challenge", "gap.class.hidden-strength"))) {
      var width = pair.stream().mapToDouble(it -> Lettering.width(messages.get(locale, it))).sum();
      assertThat(width * bold).isLessThan(PLOT.width());
    }
  }

  private static Matrix assertReadable(List<Mark> marks) {
    var matrix = Matrix.of(marks);
    var whole = new Box(0, 0, Lettering.PICTURE, matrix.height());
    for (int it = 0; it < matrix.dots().size(); it++) {
      var dot = matrix.dots().get(it);
      var box = dot.label().box();
      assertThat(box.isWithin(whole)).as("%s", dot).isTrue();
      assertThat(box.width()).isGreaterThanOrEqualTo(Lettering.width(dot.id()));
      assertThat(matrix.dots().subList(it + 1, matrix.dots().size()))
          .as("%s", dot)
          .noneMatch(other -> other.label().box().overlaps(box));
      assertThat(matrix.dots())
          .as("%s", dot)
          .noneMatch(other ->
              Box.around(other.place(), 2 * MatrixShape.REACH, 2 * MatrixShape.REACH)
                  .overlaps(box));
      assertThat(matrix.leaders())
          .as("%s", dot)
          .noneMatch(leader -> box.grown(-0.1).isCrossedBy(leader.from(), leader.to()));
    }
    return matrix;
  }

  private static List<Mark> scattered(Random random) {
    var spread = random.nextDouble();
    var steps = 1 + random.nextInt(100);
    return marks(
        36,
        _ -> share(0.6 + spread * random.nextGaussian() / 2, 1000),
        _ -> share(0.5 + spread * random.nextGaussian() / 2, steps));
  }

  private static double share(double value, int steps) {
    return Math.clamp((double) Math.round(value * steps) / steps, 0, 1);
  }

  private static List<Mark> marks(
      int count, IntToDoubleFunction self, IntToDoubleFunction official) {
    return IntStream.range(0, count)
        .mapToObj(it -> mark(it, self.applyAsDouble(it), official.applyAsDouble(it)))
        .toList();
  }

  private static Mark mark(int index, double self, double official) {
    return mark(index, self, official, GapClass.KNOWN_CHALLENGE);
  }

  private static Mark mark(int index, double self, double official, GapClass gapClass) {
    var id = index / 5 + 1 + "." + (index % 5 + 1);
    return new Mark(
        id, self, official, gapClass, "#" + id, "Service", "självskattning 71 %, extern 40 %");
  }
}
