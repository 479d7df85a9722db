package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Edition;

/** What is brought up first, when there is time for three things. */
class ForemostTest {

  /** Official: 1.1 to 1.3 40 %, 1.4 30 %, 1.5 80 %. */
  private static final Edition EDITION =
      edition(
          area(
              1,
              subQuestion("1.1", 20),
              subQuestion("1.2", 20),
              subQuestion("1.3", 20),
              subQuestion("1.4", 20),
              subQuestion("1.5", 20)));

  @Test
  void blindSpotsComeFirstTheLargestOnTopAndNoMoreThanThree() {
    assertThat(first("1.1=0.6~0.01 1.2=0.8~0.01 1.3=0.7~0.01 1.4=0.45~0.01 1.5=0.8~0.01"))
        .containsExactly("1.2", "1.3", "1.1");
  }

  @Test
  void knownChallengesFollowThoseWithTheLeastPointsFirst() {
    assertThat(first("1.1=0.4~0.01 1.2=0.8~0.01 1.3=0.4~0.01 1.4=0.3~0.01 1.5=0.8~0.01"))
        .containsExactly("1.2", "1.4", "1.1");
  }

  @Test
  void whatNobodyKnowsComesLastAndAStrengthNever() {
    assertThat(first("1.1=0.4~0.01?0.6 1.2=0.4~0.01?0.7 1.3=0.4~0.01 1.4=0.1~0.01 1.5=0.5~0.01"))
        .containsExactly("1.3", "1.2", "1.1");
    assertThat(first("1.5=0.8~0.01")).isEmpty();
  }

  @Test
  void theEvaluatorsWordsAreCutBetweenSentencesWhereTheyCan() {
    var sentence = "Det finns en plan för hur det ska gå till. ";

    assertThat(Foremost.shortened("Kort.")).isEqualTo("Kort.");
    assertThat(Foremost.shortened(sentence.repeat(20))).isEqualTo(sentence.repeat(5).strip());
    assertThat(Foremost.shortened("ord ".repeat(100))).hasSizeLessThan(225).endsWith("ord …");
    assertThat(Foremost.shortened("å".repeat(500))).endsWith(" …");
  }

  private static List<String> first(String shares) {
    var comparison =
        Comparison.of(EDITION, self(shares), official(EDITION, "1.1=8 1.2=8 1.3=8 1.4=6 1.5=16"));
    return Foremost.of(comparison).stream().map(it -> it.subQuestion().id()).toList();
  }
}
