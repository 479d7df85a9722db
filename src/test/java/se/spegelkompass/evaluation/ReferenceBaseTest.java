package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Words;

/** What a mean rests on is written out wherever its name does not say it. */
class ReferenceBaseTest {

  private static final Messages WORDS = Words.read();

  @Test
  void howManyAndWhenStandAfterTheName() {
    assertThat(name("Förstagångsutvärderade", OptionalInt.of(475), OptionalInt.of(2020)))
        .isEqualTo("Förstagångsutvärderade (475 kommuner, sedan 2020)");
    assertThat(name("Alla", OptionalInt.empty(), OptionalInt.empty())).isEqualTo("Alla");
  }

  @Test
  void whatTheNameSaysIsNotSaidAgain() {
    assertThat(name("12 kommuner sedan 2020", OptionalInt.of(12), OptionalInt.of(2020)))
        .isEqualTo("12 kommuner sedan 2020");
    assertThat(name("120 kommuner", OptionalInt.of(12), OptionalInt.empty()))
        .isEqualTo("120 kommuner (12 kommuner)");
  }

  private static String name(String base, OptionalInt count, OptionalInt since) {
    var mean =
        new ReferenceMean(
            1,
            "kommunkompassen-2021",
            base,
            count,
            since,
            OptionalInt.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            OptionalLong.empty(),
            List.of(),
            LocalDate.of(2026, 11, 1));
    return new ReferenceBase(mean, WORDS, Locale.forLanguageTag("sv")).name();
  }
}
