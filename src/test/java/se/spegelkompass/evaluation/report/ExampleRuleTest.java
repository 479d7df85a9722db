package se.spegelkompass.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Titta gärna på hur Ale kommun gör. | Ale",
        "Här kan Sunne vara ett gott exempel. | Sunne",
        "Goda exempel finns hos Piteå och Östra Göinge. | Piteå, Östra Göinge",
        "En kommun som kommit långt med detta är Flen. | Flen",
        "Tranås är en kommun som mäter bemötande. | Tranås",
        "Vara kommun och Kil är två kommuner med egna mått. | Vara, Kil",
        "Tanken kan hämtas från annat håll. Inspireras av Laholms sätt att mäta. | Laholm",
        "Det finns flera kommuner att lära av. Ystad, Osby och Lund. | Ystad, Osby, Lund",
        "Kommunen kan jämföra sig med Kalmar. | Kalmar",
        "Flera kommuner har detta, t.ex. Umeå. | Umeå",
        "Luleå har prövat en egen modell med råd. | Luleå",
        "I Boden har man valt en annan väg. | Boden",
        "Kontakta gärna Upplands-Bro, som kommit längre. | Upplands-Bro",
      })
  void aSentenceThatPointsToAMunicipalityIsAnExample(String text, String expected) {
    assertThat(examples(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Räddningstjänsten drivs tillsammans med Nora, Hällefors och Kumla.",
        "Nordvik och Sunne har en gemensam nämnd.",
        "Kommunen samverkar med Örebro kommun kring vatten.",
        "Se till exempel vad Örebro län har gjort.",
        "Region Örebro är ett gott exempel.",
        "Jönköpings universitet är ett gott exempel.",
        "Anna Lund är ett gott exempel på en engagerad chef.",
        "Kommunen kan lära av Nora Lind och Olle Berg.",
        "Många pendlar till Göteborg.",
        "Göteborgsregionen är ett gott exempel på samverkan.",
        "Vara lyhörd är ett gott exempel på bemötande.",
        "Borås Energi är ett gott exempel.",
        "Närheten till Uppsala är en styrka.",
        "Nordvik är ett gott exempel för andra.",
        "Alingsås är ett gott exempel på hur man kan göra.",
      })
  void aSentenceThatDoesNotIsNone(String text) {
    assertThat(examples(text)).isEmpty();
  }

  /** The names pointed to in a report about Alingsås. */
  private static String examples(String text) {
    var paragraph = new Found<>(text, Lines.of(7));
    var narrative = new Narrative(Optional.of("1.1"), 1, "Rubrik", List.of(paragraph));
    return new GoodExamples(Optional.of("1489"), Optional.of("Alingsås"))
        .in(List.of(narrative), List.of()).stream()
            .map(GoodExample::municipality)
            .collect(Collectors.joining(", "));
  }
}
