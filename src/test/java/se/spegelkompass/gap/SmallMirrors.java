package se.spegelkompass.gap;

import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;

import java.util.Locale;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Words;

/** Three sub-questions in two areas, in both mirrors, and the words that are said of them. */
final class SmallMirrors {

  static final Locale SV = Locale.of("sv");
  static final Messages WORDS = Words.read();

  static final Edition EDITION =
      edition(
          area(1, subQuestion("1.1", 20), subQuestion("1.2", 80)),
          area(2, subQuestion("2.1", 100)));

  static final Choices CHOICES = Choices.none(Mirrors.pair(EDITION));

  private SmallMirrors() {}

  /** Official: 1.1 is 25 %, 1.2 is 62.5 %, 2.1 is 65 %. */
  static Comparison compare(PreScore preScore) {
    return Comparison.of(EDITION, preScore, official(EDITION, "1.1=5 1.2=50 2.1=65"));
  }

  /** Official: 1.1 is 25 %, 1.2 is 50 %, 2.1 is 65 %. */
  static Comparison compare(String shares) {
    return Comparison.of(EDITION, self(shares), official(EDITION, "1.1=5 1.2=40 2.1=65"));
  }

  /** As in the table. */
  static SubQuestionRow row(Comparison comparison, String id) {
    return comparison.subQuestions().stream()
        .map(it -> SubQuestionRow.of(it, 0, Beside.NOTHING, CHOICES, WORDS, SV))
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
