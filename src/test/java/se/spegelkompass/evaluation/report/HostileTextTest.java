package se.spegelkompass.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anything at all is read in a moment: a document cannot keep the server busy. */
class HostileTextTest {

  private static final int LENGTH = 256 * 1024;
  private static final Duration LONG = Duration.ofSeconds(20);
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
        ". ",
        "\u001E",
        "\u001E• a",
        "<p>a</p>",
        "<li>",
        "• ",
        "•",
        "o A ",
        "- A - B ",
        "a-\n",
        "\n\na-",
        "Nora och ",
        "Nora ",
        "Nora, Ale, ",
        "Upplands Väsby är en kommun som ",
        "kommuner som är exempel ",
        "exempel är ",
        "exempel ",
        "jämföra sig med Nora ",
        "t.ex. ",
        "\nStyrkor",
        "\nStyrkor\tFörbättringsmöjligheter",
        "\nStyrkor\tFörbättringsmöjligheter\na\tb",
        "\nStyrkor\nFörbättringsmöjligheter\n\na",
        "\nOmråde 1 Samspel\nRubriker\tPoäng\nAllmänt\nDet går bra här.",
        "\nOmråde 1",
        "\nOmråde 1 Samspel mellan förtroendevalda och medborgare\n\nSocial hållbarhet\n\n",
        "\n# A",
        "\nAllmänt",
        "genomsnitt 475 kommuner ",
        "\nOmråde\tMedel",
        "\nOmråde\tMedel\n1 a\t2",
        "utvärderare från Borås stad ",
        "kommunens första utvärdering ",
        "Kommunen utvärderas för första gången. ",
        "de de de kommuner som ",
        "Sveriges\n",
        "   a"
      })
  void isReadInAMoment(String part) {
    var text = part.repeat(LENGTH / part.length());

    assertTimeoutPreemptively(LONG, () -> Fixtures.read(text));
    assertTimeoutPreemptively(LONG, () -> Fixtures.read(TABS + text));
    assertTimeoutPreemptively(
        LONG, () -> Fixtures.read(inTheMiddle(part.repeat(LENGTH / 4 / part.length()))));
  }

  /** In a chapter, before the score tables. */
  private static String inTheMiddle(String text) {
    var at = TABS.indexOf("\n\nOmråde 2 Samhällsutveckling\n\nRubriker") + 1;
    return TABS.substring(0, at) + text + TABS.substring(at);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noiseIsReadInAMoment(long seed) {
    var random = new Random(seed);
    var signs = "abcåäöABC 0123456789.,;:-–\n\t|<>/%()";
    var text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }

    assertTimeoutPreemptively(LONG, () -> Fixtures.read(text.toString()));
  }
}
