package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Confidence;
import se.spegelkompass.framework.Crosswalk;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Link;
import se.spegelkompass.framework.Prose;
import se.spegelkompass.framework.Relation;
import se.spegelkompass.framework.SubQuestion;

/** Editions that ask different things are compared in percent, along what hangs together. */
class AcrossGapTest {

  private static final Edition OLD =
      edition(
          "old", area(1, subQuestion("1.1", 10), subQuestion("1.2", 30), subQuestion("1.3", 60)));
  private static final Edition NEW =
      edition(
          "new",
          area(
              1,
              subQuestion("1.1", 50),
              subQuestion("1.2", 20),
              subQuestion("1.3", 20),
              subQuestion("1.4", 10)));

  /** The two first became one, the third was split, and the last is new. */
  private static final Crosswalk CROSSWALK =
      new Crosswalk(
          OLD,
          NEW,
          List.of(
              link("1.1", "1.1", Relation.MERGED, Confidence.HIGH),
              link("1.2", "1.1", Relation.MERGED, Confidence.LOW),
              link("1.3", "1.2", Relation.SPLIT, Confidence.HIGH),
              link("1.3", "1.3", Relation.SPLIT, Confidence.HIGH),
              link(null, "1.4", Relation.NEW, Confidence.HIGH)));

  @Test
  void whatSeveralBecameIsTheirPointsOfWhatTheyCouldGiveTogether() {
    var gap = across("1.1=0.9").gaps().getFirst();

    assertThat(gap.subQuestion().id()).isEqualTo("1.1");
    assertThat(gap.officialShare()).isEqualTo((4 + 15) / 40.0, within(1e-12));
    assertThat(gap.share().orElseThrow()).isEqualTo(0.9 - 19 / 40.0, within(1e-12));
    assertThat(gap.relation()).isEqualTo(Relation.MERGED);
    assertThat(gap.confidence()).isEqualTo(Confidence.LOW);
  }

  @Test
  void theLargestGapIsFirstWhicheverWayAndWhatIsNotMeasuredLast() {
    var gaps = across("1.2=0.3 1.3=0.6").gaps();

    assertThat(gaps).extracting(it -> it.subQuestion().id()).containsExactly("1.2", "1.3", "1.1");
    assertThat(gaps.getLast().share()).isEmpty();
  }

  @Test
  void whatIsNewStandsAlone() {
    assertThat(across("1.4=0.5").alone()).extracting(SubQuestion::id).containsExactly("1.4");
  }

  @Test
  void withoutACrosswalkNothingIsCompared() {
    var comparing =
        (Comparing.DifferentEditions)
            Comparing.across(NEW, self("1.1=0.5"), official(OLD, "1.1=4"), OLD, List.of());

    assertThat(comparing.gaps()).isEmpty();
    assertThat(comparing.alone()).hasSize(4);
    assertThat(comparing.comparison()).isEmpty();
  }

  @Test
  void aGapNeedsACounterpart() {
    assertThatThrownBy(() -> new AcrossGap(OptionalDouble.empty(), 0.5, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Comparing.DifferentEditions across(String shares) {
    return (Comparing.DifferentEditions)
        Comparing.across(
            NEW, self(shares), official(OLD, "1.1=4 1.2=15 1.3=45"), OLD, List.of(CROSSWALK));
  }

  private static Edition edition(String id, Area... areas) {
    return new Edition(
        id, new Prose(id, id), "hash", List.of(areas), List.of(), Set.of(), Map.of());
  }

  private static Link link(
      @Nullable String from, String to, Relation relation, Confidence confidence) {
    return new Link(
        Optional.ofNullable(from),
        Optional.of(to),
        relation,
        confidence,
        OptionalInt.empty(),
        Map.of(),
        new Prose("skäl", "reason"));
  }
}
