package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what is left of it. */
class TypedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u000b", "\u0000", "\u200b", "\u00ad", "\ufeff", "\ufffe", "\uffff", "\ud83d", "\ude00"
      })
  void whatCannotBeSeenOrWrittenIsSiftedOut(String invisible) {
    assertThat(Typed.text("Vår " + invisible + "plan")).isEqualTo("Vår plan");
    assertThat(Typed.text(invisible + "\u00a0")).isEmpty();
  }

  @Test
  void wordsThatStandApartStayApart() {
    assertThat(Typed.text(" Vår\tplan\u00a0nu ")).isEqualTo("Vår plan nu");
    assertThat(Typed.text("Klart 😀👨‍👩‍👧")).isEqualTo("Klart 😀👨‍👩‍👧");
  }

  @Test
  void aSoftBreakIsALineOfItsOwn() {
    assertThat(Typed.lines(Map.of("why", "ett\u000btvå\r\n\r\n\r\n\r\ntre "), "why"))
        .isEqualTo("ett\ntvå\n\ntre");
    assertThat(Typed.lines(Map.of(), "why")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, true",
    "1900-01-01, true",
    "2999-12-31, true",
    "1899-12-31, false",
    "+10000-01-01, false",
    "-0001-01-01, false",
    "2026-02-30, false",
    "snart, false",
    ", false"
  })
  void aDayIsOneThatThereIsRoomFor(String typed, boolean isDay) {
    assertThat(Typed.day(typed).isPresent()).isEqualTo(isDay);
  }
}
