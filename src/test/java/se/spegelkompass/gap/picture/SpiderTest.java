package se.spegelkompass.gap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpiderTest {

  private static final double MARK = 7;

  private static final List<String> SWEDISH =
      List.of(
          "1\u00a0Samspel mellan förtroendevalda och medborgare",
          "2\u00a0Samhällsutveckling",
          "3\u00a0Styrning och kontroll",
          "4\u00a0Effektivitet",
          "5\u00a0Brukarens fokus",
          "6\u00a0Kvalitetsutveckling",
          "7\u00a0Arbetsliv",
          "8\u00a0Chefs- och ledarskap samt medarbetarskap");

  private static final List<String> ENGLISH =
      List.of(
          "1\u00a0Interaction between elected representatives and citizens",
          "2\u00a0Community development",
          "3\u00a0Steering and control",
          "4\u00a0Efficiency",
          "5\u00a0The user’s perspective",
          "6\u00a0Quality development",
          "7\u00a0Working life",
          "8\u00a0Management, leadership and co-workership");

  @Test
  void marksStandWhereTheSharesSay() {
    var spider = Spider.of(spokes(SWEDISH, 0.5, 0.25));
    var up = spider.arms().getFirst();
    var right = spider.arms().get(2);
    var radius = -up.end().y();

    assertThat(up.self()).isEqualTo(new Point(0, -radius / 2));
    assertThat(up.official()).isEqualTo(new Point(0, -radius / 4));
    assertThat(right.self()).isEqualTo(new Point(radius / 2, 0));
    assertThat(right.official()).isEqualTo(new Point(radius / 4, 0));
    for (var arm : spider.arms()) {
      assertThat(new Point(0, 0).distance(arm.end())).isCloseTo(radius, within(0.02));
    }
  }

  @Test
  void ringsStandAtEveryTwentyPerCent() {
    var spider = Spider.of(spokes(SWEDISH, 0.5, 0.25));
    var radius = -spider.arms().getFirst().end().y();

    assertThat(spider.rings()).extracting(SpiderRing::percent).containsExactly(20, 40, 60, 80, 100);
    assertThat(spider.rings())
        .allSatisfy(ring ->
            assertThat(ring.path())
                .startsWith("M0.0 " + new Point(0, -radius * ring.percent() / 100).y()));
  }

  @Test
  void theLinesAreClosed() {
    var spider = Spider.of(spokes(SWEDISH, 0.5, 0.25));

    assertThat(spider.selfLine()).endsWith("Z").containsOnlyOnce("M");
    assertThat(spider.officialLine()).endsWith("Z").containsOnlyOnce("M");
  }

  @Test
  void theLineIsBrokenWhereThereIsNoPreScore() {
    var spokes = new ArrayList<>(spokes(SWEDISH, 0.5, 0.25));
    spokes.set(3, new Spoke("4", OptionalDouble.empty(), 0.25));

    var spider = Spider.of(spokes);

    assertThat(spider.arms().get(3).self()).isNull();
    assertThat(spider.selfLine()).doesNotContain("Z");
    assertThat(spider.selfLine().split("M", -1)).hasSize(3);
    assertThat(spider.selfLine().split("L", -1)).hasSize(1 + 6);
    assertThat(spider.officialLine()).endsWith("Z");
    assertThat(spider.missing()).isEqualTo(1);
    assertThat(spider.higher()).isEqualTo(7);
  }

  @Test
  void aLonePreScoreHasAMarkAndNoLine() {
    var spokes =
        IntStream.range(0, 8)
            .mapToObj(
                it -> new Spoke("x", it == 2 ? OptionalDouble.of(1) : OptionalDouble.empty(), 0.25))
            .toList();

    var spider = Spider.of(spokes);

    assertThat(spider.selfLine()).isEmpty();
    assertThat(spider.arms().get(2).self()).isNotNull();
  }

  @Test
  void itSaysHowManyDifferAndWhichWay() {
    var spokes = new ArrayList<>(spokes(SWEDISH, 0.5, 0.5));
    spokes.set(0, new Spoke("a", OptionalDouble.of(0.505), 0.5));
    spokes.set(1, new Spoke("b", OptionalDouble.of(0.4), 0.5));

    var spider = Spider.of(spokes);

    assertThat(List.of(spider.higher(), spider.lower(), spider.same())).containsExactly(1, 1, 6);
  }

  @Test
  void theTitlesOfTheEditionAreShownWhole() {
    for (var titles : List.of(SWEDISH, ENGLISH)) {
      for (int it = 0; it < titles.size(); it++) {
        var shown = shown(Spider.of(spokes(titles, 1, 1)).arms().get(it));

        assertThat(shown.replace(" ", "").replace("-", ""))
            .isEqualTo(titles.get(it).replace(" ", "").replace("-", ""));
      }
    }
  }

  @Test
  void compoundsAreSplitAtTheirSeam() {
    assertThat(shown(Spider.of(spokes(SWEDISH, 1, 1)).arms().get(5)))
        .isEqualTo("6\u00a0Kvalitets- utveckling");
    assertThat(Lettering.wrap("Medarbetarskapsstrategi", 110))
        .containsExactly("Medarbetar-", "skapsstrategi");
    assertThat(Lettering.wrap("bbbbbbbbbbbbbbbbbbbb", 80))
        .containsExactly("bbbbbbbbb-", "bbbbbbbbb-", "bb");
  }

  @Test
  void namesTouchNothing() {
    assertReadable(Spider.of(spokes(SWEDISH, 1, 1)));
    assertReadable(Spider.of(spokes(ENGLISH, 1, 1)));
    assertReadable(Spider.of(spokes(Collections.nCopies(8, "x"), 1, 1)));
    assertReadable(Spider.of(spokes(Collections.nCopies(8, "Medborgarnas ".repeat(9)), 1, 1)));
    assertReadable(
        Spider.of(spokes(Collections.nCopies(8, "Kvalitetsutveckling".repeat(5)), 1, 1)));
  }

  @Test
  void namesTouchNothingWhateverTheyAre() {
    var random = new Random(2026);
    for (int it = 0; it < 1000; it++) {
      var titles = new ArrayList<String>();
      for (int arm = 0; arm < 8; arm++) {
        titles.add(title(random));
      }

      assertReadable(Spider.of(spokes(titles, random.nextDouble(), random.nextDouble())));
    }
  }

  @Test
  void twoArmsAreNoSpider() {
    assertThatThrownBy(() -> Spider.of(spokes(List.of("a", "b"), 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2");
  }

  private static void assertReadable(Spider spider) {
    var captions = spider.arms().stream().map(SpiderArm::caption).toList();
    for (int it = 0; it < captions.size(); it++) {
      var box = captions.get(it).box();
      assertThat(captions.get(it).lines()).hasSizeBetween(1, 3);
      assertThat(box.isWithin(spider.box()))
          .as("%s in %s", captions.get(it), spider.box())
          .isTrue();
      assertThat(captions.subList(it + 1, captions.size()))
          .as("%s", captions.get(it))
          .noneMatch(other -> other.box().overlaps(box));
      assertTouchesNoDrawing(spider, box);
    }
  }

  /** The outermost ring, and a mark at the end of each arm. */
  private static void assertTouchesNoDrawing(Spider spider, Box box) {
    var ends = spider.arms().stream().map(SpiderArm::end).toList();
    for (int it = 0; it < ends.size(); it++) {
      var next = ends.get((it + 1) % ends.size());
      assertThat(box.isCrossedBy(ends.get(it), next)).as("%s on the ring", box).isFalse();
      assertThat(box.distance(ends.get(it))).as("%s on a mark", box).isGreaterThanOrEqualTo(MARK);
    }
    assertThat(box.distance(new Point(0, 0))).isGreaterThan(ends.get(2).x() * 0.9);
  }

  private static String shown(SpiderArm arm) {
    return String.join(" ", arm.caption().lines().stream().map(Caption.Line::text).toList());
  }

  private static String title(Random random) {
    var title = new StringBuilder();
    for (int word = random.nextInt(6); word >= 0; word--) {
      for (int letter = random.nextInt(25); letter >= 0; letter--) {
        title.append("abcdeförsstuväå-".charAt(random.nextInt(16)));
      }
      title.append(' ');
    }
    return title.toString();
  }

  private static List<Spoke> spokes(List<String> labels, double self, double official) {
    return labels.stream().map(it -> new Spoke(it, OptionalDouble.of(self), official)).toList();
  }
}
