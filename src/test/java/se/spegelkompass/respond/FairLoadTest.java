package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.PublishedEdition;

class FairLoadTest {

  private static final Map<Integer, Double> AREAS =
      Map.of(1, 360.0, 2, 270.0, 3, 380.0, 4, 60.0, 5, 340.0, 6, 270.0, 7, 310.0, 8, 290.0);

  @Test
  void withoutABudgetEveryAreaIsAsked() {
    var chosen = new FairLoad(new Random(1)).choose(AREAS, Map.of(), OptionalInt.empty());

    assertThat(chosen).containsExactlyInAnyOrderElementsOf(AREAS.keySet());
  }

  @Test
  void oneAreaIsAskedAlsoWhereItTakesLonger() {
    var chosen = new FairLoad(new Random(1)).choose(Map.of(3, 900.0), Map.of(), OptionalInt.of(5));

    assertThat(chosen).containsExactly(3);
  }

  @Test
  void aGroupThatCannotBeAskedAnythingGetsNothing() {
    assertThat(new FairLoad(new Random(1)).choose(Map.of(), Map.of(), OptionalInt.of(5))).isEmpty();
  }

  @Test
  void theLeastCoveredComesFirst() {
    var counts = Map.of(1, 3, 2, 3, 3, 3, 4, 3, 5, 3, 6, 3, 7, 2, 8, 3);

    var chosen = new FairLoad(new Random(4)).choose(AREAS, counts, OptionalInt.of(10));

    assertThat(chosen.getFirst()).isEqualTo(7);
  }

  @Test
  void whereItFirstFallsIsDrawn() {
    var first = new TreeMap<Integer, Integer>();
    var fairLoad = new FairLoad(new Random(7));
    for (int i = 0; i < 400; i++) {
      var chosen = fairLoad.choose(AREAS, Map.of(), OptionalInt.of(5)).getFirst();
      first.merge(chosen, 1, Integer::sum);
    }

    assertThat(first.keySet()).isEqualTo(AREAS.keySet());
    assertThat(first.values()).allMatch(count -> count > 20);
  }

  static List<Edition> editions() {
    return PublishedEdition.all();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void countsNeverDifferByMoreThanOneAndTheTimeIsKept(Edition edition) {
    for (var kind : GroupKind.values()) {
      for (var minutes : List.of(5, 10, 20)) {
        keepsBalance(AskedAreas.of(edition, kind).seconds(), minutes);
      }
    }
  }

  private static void keepsBalance(Map<Integer, Double> areas, int minutes) {
    var fairLoad = new FairLoad(new Random(minutes));
    var counts = new HashMap<Integer, Integer>();
    areas.keySet().forEach(area -> counts.put(area, 0));
    for (int i = 0; i < 200; i++) {
      var chosen = fairLoad.choose(areas, counts, OptionalInt.of(minutes));
      assertThat(chosen).isNotEmpty().doesNotHaveDuplicates();
      if (chosen.size() > 1) {
        assertThat(chosen.stream().mapToDouble(area -> areas.getOrDefault(area, 0.0)).sum())
            .isLessThanOrEqualTo(minutes * 60.0);
      }
      chosen.forEach(area -> counts.merge(area, 1, Integer::sum));
      assertThat(Collections.max(counts.values()) - Collections.min(counts.values()))
          .isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aStartPageNeverPromisesLessThanAsked() {
    var areas = AskedAreas.of(PublishedEdition.newest(), GroupKind.LEADERSHIP);
    var fairLoad = new FairLoad(new Random(3));
    var swedish = java.util.Locale.of("sv");

    for (var minutes : List.of(5, 10, 20)) {
      var promised = areas.minutes(OptionalInt.of(minutes), swedish);
      for (int i = 0; i < 100; i++) {
        var chosen = fairLoad.choose(areas.seconds(), Map.of(), OptionalInt.of(minutes));
        assertThat(chosen.stream().mapToDouble(it -> areas.seconds().getOrDefault(it, 0.0)).sum())
            .isLessThanOrEqualTo(promised * 60.0);
      }
    }
  }

  @Test
  void expectedCoverageIsSharedOut() {
    var expected = Coverage.expected(AREAS, OptionalInt.of(10), 40);

    assertThat(Collections.max(expected.values()) - Collections.min(expected.values()))
        .isLessThanOrEqualTo(1);
    assertThat(Coverage.expected(AREAS, OptionalInt.empty(), 12).values())
        .allMatch(count -> count == 12);
    assertThat(Coverage.expected(AREAS, OptionalInt.of(10), 0).values())
        .allMatch(count -> count == 0);
  }
}
