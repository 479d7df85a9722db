package se.spegelkompass.gap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.spegelkompass.framework.Confidence.HIGH;
import static se.spegelkompass.framework.Confidence.LOW;
import static se.spegelkompass.framework.Confidence.MEDIUM;
import static se.spegelkompass.framework.Relation.MERGED;
import static se.spegelkompass.framework.Relation.REWEIGHTED;
import static se.spegelkompass.framework.Relation.SAME;
import static se.spegelkompass.framework.Relation.SPLIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Confidence;
import se.spegelkompass.framework.Crosswalk;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Link;
import se.spegelkompass.framework.Prose;
import se.spegelkompass.framework.Relation;
import se.spegelkompass.framework.SmallEdition;

/** Of the ways between two editions the best is taken, and on it the worst step counts. */
class WalkTest {

  private static final Edition A = edition("a");
  private static final Edition B = edition("b");
  private static final Edition C = edition("c");

  @Test
  void theWeakestConfidenceAndTheGreatestChangeCount() {
    var walked =
        walk(
            crosswalk(A, B, link("1.1", "1.2", SPLIT, HIGH)),
            crosswalk(B, C, link("1.2", "1.1", REWEIGHTED, LOW)));

    assertThat(walked).extracting(WalkTest::end).containsExactly(tuple("1.1", SPLIT, LOW));
    assertThat(walked.getFirst().pointsComparable()).isFalse();
  }

  @Test
  void ofSeveralWaysToTheSameTheOneThatChangesLeastCountsThenTheSurest() {
    var merged =
        crosswalk(B, C, link("1.1", "1.1", MERGED, HIGH), link("1.2", "1.1", SAME, MEDIUM));
    var split = crosswalk(A, B, link("1.1", "1.1", SPLIT, MEDIUM), link("1.1", "1.2", SPLIT, HIGH));
    var surer = crosswalk(B, C, link("1.1", "1.1", SAME, LOW), link("1.2", "1.1", SAME, HIGH));

    assertThat(walk(split, merged))
        .extracting(WalkTest::end)
        .containsExactly(tuple("1.1", SPLIT, MEDIUM));
    assertThat(walk(split, surer))
        .extracting(WalkTest::end)
        .containsExactly(tuple("1.1", SPLIT, HIGH));
  }

  @Test
  void crosswalksInACircleComeToAnEnd() {
    var walked =
        walk(
            crosswalk(A, B, link("1.1", "1.1", SAME, HIGH)),
            crosswalk(B, A, link("1.1", "1.2", SAME, HIGH)),
            crosswalk(B, C, link("1.1", "1.2", SAME, HIGH)));

    assertThat(walked).extracting(WalkTest::end).containsExactly(tuple("1.2", SAME, HIGH));
  }

  @Test
  void withoutACrosswalkThereIsNoTrail() {
    assertThat(walk()).isEmpty();
    assertThat(walk(crosswalk(A, B, link("1.1", "1.1", SAME, HIGH)))).isEmpty();
  }

  private static List<Trail> walk(Crosswalk... crosswalks) {
    return Trail.of(A, "1.1", C, List.of(crosswalks));
  }

  private static Tuple end(Trail it) {
    return tuple(it.to().id(), it.relation(), it.confidence());
  }

  private static Edition edition(String id) {
    var small =
        SmallEdition.edition(
            SmallEdition.area(
                1, SmallEdition.subQuestion("1.1", 50), SmallEdition.subQuestion("1.2", 50)));
    return new Edition(id, small.name(), id, small.areas(), List.of(), Set.of(), Map.of());
  }

  private static Crosswalk crosswalk(Edition from, Edition to, Link... links) {
    return new Crosswalk(from, to, List.of(links));
  }

  private static Link link(String from, String to, Relation relation, Confidence confidence) {
    return new Link(
        Optional.of(from),
        Optional.of(to),
        relation,
        confidence,
        OptionalInt.empty(),
        Map.of(),
        new Prose("Skäl.", "Reason."));
  }
}
