package se.spegelkompass.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.gap.Mirrors.self;
import static se.spegelkompass.gap.SmallMirrors.SV;
import static se.spegelkompass.gap.SmallMirrors.WORDS;
import static se.spegelkompass.gap.SmallMirrors.compare;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.spegelkompass.score.estimate.PreScore;

/** The comparison as a sentence, for every case. */
class HeadlineTest {

  @Test
  void theHeadlineTellsHowMuchAndWhere() {
    var headline = headline(self("1.1=0.6 1.2=0.75 2.1=0.8"));

    assertThat(headline.start()).isEqualTo("Ni skattar er");
    assertThat(headline.how()).isEqualTo("32 poäng högre");
    assertThat(headline.end()).isEqualTo("än utvärderarna.");
    assertThat(headline.largest()).isEqualTo("Störst är skillnaden i 1.1 Delfråga 1.1.");
    assertThat(headline.scope()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0.6, 5 poäng lägre, än utvärderarna.", "0.65, lika högt, som utvärderarna."})
  void lowerAndTheSameAreToldToo(String share, String how, String end) {
    var headline = headline(self("1.1=0.25 1.2=0.625 2.1=" + share));

    assertThat(headline.how()).isEqualTo(how);
    assertThat(headline.end()).isEqualTo(end);
  }

  @Test
  void whatCannotBeComparedIsTold() {
    assertThat(headline(self("1.1=0.6")).scope())
        .isEqualTo(
            "Räknat på den enda av 3 delfrågor som kan jämföras."
                + " Resten har för få svar för att visas.");
    assertThat(headline(self("1.1=0.6 1.2=0.6")).scope())
        .startsWith("Räknat på de 2 av 3 delfrågor som kan jämföras.");
    assertThat(headline(self("")).start()).startsWith("Det finns inget att jämföra än");
  }

  @Test
  void englishIsSpokenToo() {
    var summary = compare(self("1.1=0.3 1.2=0.625 2.1=0.65")).summary();

    assertThat(Headline.of(summary, WORDS, Locale.ENGLISH).how()).isEqualTo("1 point higher");
  }

  private static Headline headline(PreScore preScore) {
    return Headline.of(compare(preScore).summary(), WORDS, SV);
  }
}
