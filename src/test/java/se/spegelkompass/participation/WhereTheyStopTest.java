package se.spegelkompass.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.spegelkompass.participation.WhereTheyStop.Count;
import se.spegelkompass.respond.UnderWay.Place.Beginning;
import se.spegelkompass.respond.UnderWay.Place.End;
import se.spegelkompass.respond.UnderWay.Place.InArea;
import se.spegelkompass.respond.UnderWay.Stop;

class WhereTheyStopTest {

  /** So many people in area 1, 2, 3 … of one group. */
  private static WhereTheyStop of(int... people) {
    return WhereTheyStop.of(
        IntStream.range(0, people.length)
            .mapToObj(i -> new Stop(1, new InArea(i + 1), people[i]))
            .toList(),
        6);
  }

  private static Count place(int area, int people) {
    return new Count(new InArea(area), people);
  }

  @Test
  void smallPlacesAreCountedTogether() {
    assertThat(of(8, 3, 6, 4)).isEqualTo(new WhereTheyStop(List.of(place(1, 8), place(3, 6)), 7));
  }

  /** Eight and seven are shown of twenty: the five would be known. */
  @Test
  void aSmallRestTakesInTheSmallestPlace() {
    assertThat(of(8, 5, 7)).isEqualTo(new WhereTheyStop(List.of(place(1, 8)), 12));
  }

  @Test
  void withoutALargePlaceThereIsOnlyTheRest() {
    assertThat(of(3, 3, 3)).isEqualTo(new WhereTheyStop(List.of(), 9));
  }

  @Test
  void withoutSmallPlacesThereIsNoRest() {
    assertThat(of(6, 9)).isEqualTo(new WhereTheyStop(List.of(place(1, 6), place(2, 9)), 0));
  }

  @Test
  void groupsAreAddedUpInTheOrderOneGetsThere() {
    var stops =
        List.of(
            new Stop(1, new End(), 4),
            new Stop(2, new End(), 5),
            new Stop(1, new InArea(7), 3),
            new Stop(2, new InArea(7), 3),
            new Stop(1, new Beginning(), 10));

    assertThat(WhereTheyStop.of(stops, 6).counts())
        .containsExactly(new Count(new Beginning(), 10), place(7, 6), new Count(new End(), 9));
  }
}
