package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.subQuestion;
import static se.spegelkompass.gap.Mirrors.official;
import static se.spegelkompass.gap.Mirrors.self;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.gap.analysis.Agreement;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.gap.analysis.Profile;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Words;

/** Official: 1.1 is 25 %, 1.2 is 50 %, 2.1 is 65 %. */
class HowSureTest {

  private static final Locale SV = Locale.of("sv");
  private static final Messages WORDS = Words.read();

  private static final Edition EDITION =
      edition(
          area(1, subQuestion("1.1", 20), subQuestion("1.2", 80)),
          area(2, subQuestion("2.1", 100)));

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
  void aSmallDifferenceBetweenShownFiguresCanBeChance() {
    var why = why("2.1=0.66~0.1");

    assertThat(why)
        .isEqualTo("Ni 66\u00a0%, utvärderarna 65\u00a0%. Skillnaden kan vara en slump.");
    assertThat(why("2.1=0.654~0.1")).isEqualTo("Ni och utvärderarna ligger lika: 65\u00a0%.");
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

  private static String why(String shares) {
    var comparison = compare(shares);
    return new Reasons(comparison.profile(), WORDS, SV).why(comparison.subQuestions().getFirst());
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

  @Test
  void everyClassSaysWhyASubQuestionIsThere() {
    var choices = Choices.none(Mirrors.pair(EDITION));
    var classes =
        ClassSection.all(
            compare("1.1=0.60~0.01 1.2=0.5~0.01?0.54 2.1=0.65~0.01"), choices, WORDS, SV);

    assertThat(classes).extracting(ClassSection::key).hasSize(GapClass.values().length);
    assertThat(lines(classes, "blind-spot"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.why())
              .isEqualTo(
                  "Ni 60\u00a0%, utvärderarna 25\u00a0%."
                      + " Er siffra ligger säkert mellan 58 och 62\u00a0%.");
          assertThat(it.gap()).isEqualTo("+35");
          assertThat(it.href()).isEqualTo(choices.pair().address() + "/delfraga/1.1");
        });
    assertThat(lines(classes, "unknown"))
        .extracting(ClassSection.Line::why)
        .containsExactly("54\u00a0% svarar vet inte");
    assertThat(lines(classes, "confirmed-strength"))
        .extracting(ClassSection.Line::why)
        .containsExactly("Ni och utvärderarna ligger lika: 65\u00a0%.");
    assertThat(lines(classes, "hidden-strength")).isEmpty();
  }

  @Test
  void twoProfilesAreTakenApart() {
    var parts = ProfilePart.all(profile("1.1=0.35 1.2=0.6 2.1=0.75"), WORDS, SV);

    assertThat(parts)
        .extracting(ProfilePart::name)
        .containsExactly("Nivå", "Spridning", "Form", "Samstämmighet");
    assertThat(parts.getFirst().value()).isEqualTo("+10 procentenheter");
    assertThat(parts.get(1).value()).isEqualTo("0 procentenheter");
    assertThat(parts.get(2).value()).isEqualTo("1,00");
    assertThat(parts.get(2).text()).startsWith("Ni ser styrkor och svagheter på samma ställen");
  }

  @Test
  void theManualSaysTheSameOfConcordanceAsThePage() throws IOException {
    var manual = Files.readString(Path.of("src/site/markdown/jamforelse.md"));

    for (var it : Agreement.values()) {
      var said = WORDS.get(SV, "gap.profile.concordance." + it.key());
      assertThat(manual)
          .contains("| " + said.replaceFirst("Profilerna är ([^.]*)\\..*", "$1") + " |");
    }
  }

  @Test
  void aFlatProfileHasNoShape() {
    assertThat(ProfilePart.all(profile("1.1=0.5 1.2=0.5 2.1=0.5"), WORDS, SV))
        .extracting(ProfilePart::name)
        .containsExactly("Nivå", "Spridning", "Samstämmighet");
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

  private static List<ClassSection.Line> lines(List<ClassSection> classes, String key) {
    return classes.stream()
        .filter(it -> it.key().equals(key))
        .flatMap(it -> it.first().stream())
        .toList();
  }

  private static Headline headline(String shares) {
    return Headline.of(compare(shares).summary(), WORDS, SV);
  }

  private static Comparison compare(String shares) {
    return Comparison.of(EDITION, self(shares), official(EDITION, "1.1=5 1.2=40 2.1=65"));
  }
}
