package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.respond.MaskedText.Word;

class MaskedTextTest {

  private static String seen(MaskedText text) {
    return text.pieces().stream()
        .map(piece -> piece.hidden() ? "▇▇▇" : piece.text())
        .collect(Collectors.joining());
  }

  @Test
  void anUnmaskedTextIsSeenAsItWasWritten() {
    var text = "  Vi frågar\n\npanelen…  varje år.\t";

    assertThat(seen(MaskedText.of(text, null))).isEqualTo(text);
    assertThat(MaskedText.of(text, null).stored()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "Anna frågar Bo., 0, ▇▇▇ frågar Bo.",
        "Anna frågar Bo., 2, Anna frågar ▇▇▇.",
        "Anna (Ek) sa: ”nej”., 1, Anna (▇▇▇) sa: ”nej”.",
        "Anna (Ek) sa: ”nej”., 3, Anna (Ek) sa: ”▇▇▇”.",
        "Nej !!! Bo, 1, Nej ▇▇▇ Bo",
        "Skriv till bo.ek@kumla.se!, 2, Skriv till ▇▇▇!",
        "Anna-Karin/Bo ringde, 0, ▇▇▇ ringde",
        "👩‍🚒 ringde, 0, ▇▇▇ ringde"
      })
  void aMaskedWordIsAlwaysAsLongAndItsSentenceStays(String text, String masked, String seen) {
    assertThat(seen(MaskedText.of(text, masked))).isEqualTo(seen);
  }

  @Test
  void everyKindOfBlankPartsWords() {
    assertThat(MaskedText.of("ett två\u00a0tre\u2003fyra\nfem", null).words())
        .extracting(Word::text)
        .containsExactly("ett", "två", "tre", "fyra", "fem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "-1", "+1", "01", " 1", "1.0", "1e0", "٢", "2147483648", "x"})
  void whatIsNoNumberOfAWordHidesNothing(String number) {
    assertThat(MaskedText.of("Anna frågar Bo", null).hiding(List.of(number)).hidden()).isEmpty();
  }

  @Test
  void hidingSaysWhichWordsAreHiddenAndWhichAreNot() {
    var first = MaskedText.of("Anna frågar Bo", null).hiding(List.of("0", "2", "0", "7"));
    var second = MaskedText.of("Anna frågar Bo", first.stored()).hiding(List.of("1"));

    assertThat(first.stored()).isEqualTo("0,2");
    assertThat(second.words())
        .containsExactly(
            new Word(0, "Anna", false), new Word(1, "frågar", true), new Word(2, "Bo", false));
    assertThat(second.hiding(List.of()).stored()).isNull();
  }

  @Test
  void allTheWordsOfTheLongestTextFitInTheColumn() {
    var text = "a ".repeat(500);
    var all = IntStream.range(0, 500).mapToObj(Integer::toString).collect(Collectors.toSet());

    var masked = MaskedText.of(text, null).hiding(all);

    assertThat(masked.stored()).hasSizeLessThanOrEqualTo(2000);
    assertThat(MaskedText.of(text, masked.stored()).hidden()).hasSize(500);
    assertThat(seen(masked)).doesNotContain("a");
    assertThat(new MaskedText("", Set.of()).pieces()).isEmpty();
  }
}
