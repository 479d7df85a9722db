package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.gap.SmallMirrors.SV;
import static se.spegelkompass.gap.SmallMirrors.WORDS;
import static se.spegelkompass.gap.SmallMirrors.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.spegelkompass.gap.analysis.Profile;

/** How sure the comparison is said to be. Official: 1.1 is 25 %, 1.2 is 50 %, 2.1 is 65 %. */
class HowSureTest {

  @Test
  void theSecuredGapThatIsLargestIsNamedAndNotTheLargest() {
    var headline = headline("1.1=0.9~0.5 1.2=0.5~0.01 2.1=0.45~0.01");

    assertThat(headline.largest())
        .isEqualTo("Tydligast är 2.1 Delfråga 2.1: ni 45\u00a0%, utvärderarna 65\u00a0%.");
    assertThat(headline.sure())
        .contains("1 av 3 delfrågor skiljer sig säkert: 0 högre och 1 lägre.");
  }

  @Test
  void aHigherOneIsSaidToBeHigher() {
    assertThat(headline("1.1=0.60~0.01 1.2=0.5~0.01 2.1=0.65~0.01").largest())
        .isEqualTo("Tydligast är 1.1 Delfråga 1.1: ni 60\u00a0%, utvärderarna 25\u00a0%.");
  }

  @Test
  void whereNothingIsSecuredNothingIsNamed() {
    var headline = headline("1.1=0.3~0.2 1.2=0.55~0.2 2.1=0.7~0.2");

    assertThat(headline.largest()).isNull();
    assertThat(headline.sure())
        .containsExactly(
            "Ingen av 3 delfrågor skiljer sig säkert. Fler svar kan visa mer.",
            "I genomsnitt ligger ni 5 procentenheter över."
                + " De flesta är snällare mot sig själva än utvärderare är.");
  }

  @Test
  void aSingleSubQuestionIsSpokenOfAsOne() {
    assertThat(headline("1.1=0.3~0.2").sure())
        .containsExactly(
            "Den enda delfråga som kan bedömas skiljer sig inte säkert. Fler svar kan visa mer.");
    assertThat(headline("1.1=0.9~0.01").sure())
        .containsExactly("Den enda delfråga som kan bedömas skiljer sig säkert.");
    assertThat(english("1.1=0.9~0.01 1.2=0.5~0.2 2.1=0.6~0.2"))
        .contains("1 of 3 sub-questions differs for sure: 1 higher and 0 lower.");
    assertThat(english("1.1=0.9~0.01 1.2=0.9~0.01 2.1=0.6~0.2"))
        .contains("2 of 3 sub-questions differ for sure: 2 higher and 0 lower.");
  }

  @Test
  void oneIsNoPlural() {
    assertThat(headline("1.1=0.25~0.01 1.2=0.51~0.01 2.1=0.66~0.01").sure())
        .contains(
            "I genomsnitt ligger ni 1 procentenhet över."
                + " De flesta är snällare mot sig själva än utvärderare är.");
    assertThat(ProfilePart.all(profile("1.1=0.26 1.2=0.51 2.1=0.66"), WORDS, SV).getFirst().value())
        .isEqualTo("+1 procentenhet");
    assertThat(english("1.1=0.24 1.2=0.49 2.1=0.64"))
        .contains("On average you are 1 percentage point below.");
  }

  private static List<String> english(String shares) {
    return HowSure.of(compare(shares).summary(), WORDS, Locale.ENGLISH);
  }

  @Test
  void whereNothingCanBeTestedThatIsSaid() {
    assertThat(headline("1.1=0.2 1.2=0.45 2.1=0.6").sure())
        .containsExactly(
            "Det går inte att säga hur säkra skillnaderna är. Svaren är för få, eller så"
                + " stängdes mätningen innan osäkerhet räknades.",
            "I genomsnitt ligger ni 5 procentenheter under.");
  }

  @Test
  void noLevelIsSpokenOfWhereThereIsNone() {
    assertThat(headline("1.1=0.25 1.2=0.5 2.1=0.65").sure()).hasSize(1);
  }

  @Test
  void whereNothingIsShownNothingIsSure() {
    assertThat(headline("").sure()).isEmpty();
  }

  @Test
  void theWholeDifferenceIsSureOrCanBeChance() {
    assertThat(sure(between(20.4, 61.6)))
        .isEqualTo("Skillnaden i stort är säker: mellan +20 och +62 poäng.");
    assertThat(sure(between(-61.6, -20.4)))
        .isEqualTo("Skillnaden i stort är säker: mellan −62 och −20 poäng.");
    assertThat(sure(between(-4, 12)))
        .isEqualTo("Skillnaden i stort kan vara en slump: den ligger mellan −4 och +12 poäng.");
  }

  /** The evaluators' 36 rows are rounded one by one: 18 points in all. */
  @Test
  void aDifferenceThatTheEvaluatorsRoundingMayExplainIsNotSure() {
    assertThat(sure(between(0.3, 15)))
        .isEqualTo(
            "Skillnaden i stort är inte säker: den ligger mellan 0 och +15 poäng, men"
                + " utvärderarna avrundar varje delfråga till hela poäng.");
    assertThat(between(18, 40).isSecured()).isFalse();
    assertThat(between(-40, -18).isSecured()).isFalse();
    assertThat(between(18.1, 40).isSecured()).isTrue();
    assertThat(between(-40, -18.1).isSecured()).isTrue();
  }

  /** 1.1 is secured, but 54 % do not know. */
  @Test
  void whatHalfDoNotKnowIsCountedAndNamedAsUnknownOnly() {
    var comparison = compare("1.1=0.9~0.01?0.54 1.2=0.5~0.01 2.1=0.45~0.01");
    var headline = Headline.of(comparison.summary(), WORDS, SV);

    assertThat(comparison.subQuestions().getFirst().judgement().secured()).isTrue();
    assertThat(headline.largest())
        .isEqualTo("Tydligast är 2.1 Delfråga 2.1: ni 45\u00a0%, utvärderarna 65\u00a0%.");
    assertThat(headline.sure())
        .contains("1 av 2 delfrågor skiljer sig säkert: 0 högre och 1 lägre.");
  }

  private static String sure(Summary.Between between) {
    var summary = compare("1.1=0.25 1.2=0.5 2.1=0.65").summary();
    return HowSure.of(
            new Summary(
                summary.direction(),
                summary.points(),
                summary.compared(),
                summary.of(),
                Optional.of(between),
                summary.level(),
                summary.tested(),
                summary.secured(),
                summary.higher(),
                summary.largest()),
            WORDS,
            SV)
        .getFirst();
  }

  private static Summary.Between between(double low, double high) {
    return new Summary.Between(low, high, 18, 18);
  }

  private static Profile profile(String shares) {
    return compare(shares).profile().orElseThrow();
  }

  private static Headline headline(String shares) {
    return Headline.of(compare(shares).summary(), WORDS, SV);
  }
}
