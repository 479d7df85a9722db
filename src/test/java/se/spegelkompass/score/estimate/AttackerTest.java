package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.estimate.Attacker.Finding;

/**
 * Whoever counts backwards from everything that is published does not find out anything of what too
 * few have answered.
 */
class AttackerTest {

  private static final int ROUNDS = 1000;

  static final Edition EDITION =
      edition(
          area(
              1,
              subQuestion("1.1", 40, item("1.1-a"), item("1.1-b")),
              subQuestion("1.2", 60, item("1.2-a", GroupKind.ELECTED, GroupKind.STAFF))),
          area(
              2,
              subQuestion("2.1", 30, item("2.1-a"), item("2.1-b", GroupKind.ELECTED)),
              subQuestion("2.2", 45, item("2.2-a"), item("2.2-b"), item("2.2-c")),
              subQuestion(
                  "2.3",
                  25,
                  item("2.3-a", GroupKind.STAFF, GroupKind.MANAGERS, GroupKind.UNIONS))));

  static Stream<AwkwardRound> rounds(int count) {
    return LongStream.range(0, count).mapToObj(seed -> new AwkwardRound(EDITION, seed));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsFoundOutOfWhatTooFewHaveAnswered(Reading reading) {
    var findings = new ArrayList<Finding>();
    var programmes = 0;
    for (var round : rounds(ROUNDS).toList()) {
      var attacker = new Attacker(EDITION, round, round.preScore(), reading);
      for (var measure : Measure.values()) {
        findings.addAll(attacker.attack(measure));
      }
      programmes += attacker.programmes();
    }

    System.out.println(told(reading, findings, programmes));
    assertThat(findings).hasSizeGreaterThan(40 * ROUNDS);
    assertThat(findings.stream().filter(Finding::isSuccess)).isEmpty();
  }

  /** So the attacker is good enough. */
  @ParameterizedTest
  @EnumSource
  void ifHiddenGroupsWereCountedTheyWouldBeFoundOut(Reading reading) {
    var pinned = 0;
    for (var round : rounds(ROUNDS / 10).toList()) {
      var leaking = new Unprotected(EDITION, round).hiddenGroupsCounted();
      var found =
          new Attacker(EDITION, round, leaking, reading)
              .attack(Measure.SHARE).stream()
                  .filter(it -> it.target().hidden() && it.isSuccess())
                  .toList();
      assertThat(found).allMatch(it -> it.range().contains(truth(round, it.target().unknown())));
      pinned += found.isEmpty() ? 0 : 1;
    }

    assertThat(pinned).isGreaterThan(ROUNDS / 20);
  }

  private static double truth(AwkwardRound round, Unknown unknown) {
    return round.sample(List.of(unknown.group())).mean(unknown.subQuestion());
  }

  /** The attacker's best results, in a line to quote. */
  private static String told(Reading reading, List<Finding> findings, int programmes) {
    var hidden = findings.stream().filter(it -> it.target().hidden()).toList();
    var merged = findings.stream().filter(it -> !it.target().hidden()).toList();
    var narrowest =
        merged.stream()
            .filter(it -> it.target().known().width() > 0)
            .min(Comparator.comparingDouble(it -> it.range().width()))
            .orElseThrow();
    return String.format(
        Locale.ROOT,
        "Attacker, %s: %d rounds, %d linear programmes. %d hidden figures: narrowest range %.6f."
            + " %d figures of small groups shown together: never narrower than their mean alone"
            + " tells by more than %.6f; narrowest %.6f, the mean alone tells %.6f.",
        reading,
        ROUNDS,
        programmes,
        hidden.size(),
        hidden.stream().mapToDouble(it -> it.range().width()).min().orElseThrow(),
        merged.size(),
        merged.stream().mapToDouble(AttackerTest::gain).max().orElseThrow(),
        narrowest.range().width(),
        narrowest.target().known().width());
  }

  private static double gain(Finding finding) {
    return Math.max(0, finding.target().known().width() - finding.range().width());
  }
}
