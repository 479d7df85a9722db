package se.spegelkompass.gap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.spegelkompass.framework.Confidence.HIGH;
import static se.spegelkompass.framework.Confidence.LOW;
import static se.spegelkompass.framework.Relation.MERGED;
import static se.spegelkompass.framework.Relation.MOVED;
import static se.spegelkompass.framework.Relation.REWEIGHTED;
import static se.spegelkompass.framework.Relation.SAME;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;

/** A sub-question is followed from edition to edition, and what happened on the way is known. */
class TrailTest {

  private static final Editions EDITIONS = new Editions();
  private static final Edition Y2021 = EDITIONS.newest();
  private static final Edition Y2020 = EDITIONS.find("kommunkompassen-2020").orElseThrow();
  private static final Edition Y2010 = EDITIONS.find("kommunkompassen-2010").orElseThrow();

  @Test
  void whatIsTheSameAllTheWayKeepsItsPoints() {
    var trail = trails(Y2010, "1.4", Y2021);

    assertThat(trail).extracting(TrailTest::end).containsExactly(tuple("1.3", SAME, HIGH));
    assertThat(trail.getFirst().pointsComparable()).isTrue();
    assertThat(trail.getFirst().links()).hasSize(2);
  }

  @Test
  void anEarlierQuestionCanLiveOnInSeveral() {
    assertThat(trails(Y2020, "3.2", Y2021))
        .extracting(TrailTest::end)
        .containsExactly(tuple("3.2", REWEIGHTED, HIGH), tuple("3.5", MOVED, HIGH));
  }

  @Test
  void aLaterQuestionCanComeFromSeveral() {
    assertThat(trails(Y2021, "8.2", Y2020))
        .extracting(TrailTest::end)
        .containsExactly(tuple("8.2", MERGED, HIGH), tuple("8.3", MERGED, HIGH));
  }

  @Test
  void whatIsNewOrDroppedLeadsNowhere() {
    assertThat(trails(Y2020, "8.2", Y2010)).isEmpty();
    assertThat(trails(Y2010, "8.5", Y2020)).isEmpty();
    assertThat(trails(Y2010, "8.5", Y2021)).isEmpty();
  }

  @Test
  void aNewQuestionThatWasGivenAPartLeadsToWhereThePartWas() {
    assertThat(trails(Y2021, "4.2", Y2020))
        .extracting(TrailTest::end)
        .containsExactly(tuple("4.3", MOVED, LOW));
  }

  @Test
  void bothDirectionsSayTheSame() {
    for (var from : EDITIONS.all()) {
      for (var to : EDITIONS.all()) {
        assertThat(all(from, to).map(TrailTest::whole).toList())
            .containsExactlyInAnyOrderElementsOf(all(to, from).map(TrailTest::turned).toList());
      }
    }
  }

  @Test
  void pointsAreComparableOnlyWithTheSameMaximum() {
    for (var from : EDITIONS.all()) {
      assertThat(EDITIONS.all().stream().flatMap(to -> all(from, to)))
          .filteredOn(Trail::pointsComparable)
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it.from().max()).isEqualTo(it.to().max()));
    }
  }

  @Test
  void withinOneEditionASubQuestionIsItself() {
    assertThat(all(Y2021, Y2021))
        .hasSize(36)
        .allMatch(it -> it.from().equals(it.to()) && it.links().isEmpty())
        .allMatch(it -> it.pointsComparable() && it.confidence() == HIGH);
  }

  @Test
  void aSubQuestionThatTheEditionLacksIsRefused() {
    assertThatThrownBy(() -> trails(Y2021, "9.9", Y2020))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9.9");
  }

  private static List<Trail> trails(Edition from, String id, Edition to) {
    return Trail.of(from, id, to, EDITIONS.crosswalks());
  }

  private static Stream<Trail> all(Edition from, Edition to) {
    return Trail.all(from, to, EDITIONS.crosswalks()).stream();
  }

  private static Tuple end(Trail it) {
    return tuple(it.to().id(), it.relation(), it.confidence());
  }

  private static List<Object> whole(Trail it) {
    return List.of(it.from().id(), it.to().id(), it.relation(), it.confidence());
  }

  private static List<Object> turned(Trail it) {
    return List.of(it.to().id(), it.from().id(), it.relation(), it.confidence());
  }
}
