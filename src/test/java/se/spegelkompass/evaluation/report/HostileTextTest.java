package se.spegelkompass.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two megabytes of anything are read in a moment. */
class HostileTextTest {

  private static final int LENGTH = 2 * 1024 * 1024;
  private static final String TABS = Fixtures.text("tabs.txt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        " ",
        "\t",
        "\f",
        "x",
        "1",
        "1.1 ",
        "\n1.1 rad 1 2",
        "\n1.1 rad",
        "\nx",
        "\nRubriker Poäng",
        "\nOmråde 1 x\nRubriker Poäng\n• a 56",
        "\n1. Rad Uppnått Max",
        "Uppnått Max ",
        "\nUppnått",
        "\nMax",
        "utvärdering genomfördes i maj 2016 tidigare ",
        "Analys av Nordvik ",
        "kommun 456 poäng. ",
        "total ",
        "<ul ",
        "| ",
        "a;",
        "\n3.4 Samspel mellan rollerna\nsom\nförtroendevald",
        "- ",
        "\n2. ",
        "Utvärderingen av Nordvik ",
        "Poäng Max ",
        ". "
      })
  void isReadInAMoment(String part) {
    var text = part.repeat(LENGTH / part.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Fixtures.read(text));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Fixtures.read(TABS + text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noiseIsReadInAMoment(long seed) {
    var random = new Random(seed);
    var signs = "abcåäöABC 0123456789.,;:-–\n\t|<>/%()";
    var text = new StringBuilder();
    while (text.length() < LENGTH / 4) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Fixtures.read(text.toString()));
  }
}
