package se.spegelkompass.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedFailureTest {

  @Test
  void itKeepsTheKindAndThePlaceAndLosesTheValues() {
    var cause =
        new IllegalStateException(
            "Duplicate entry '8ce63961-eb99-4310-b81f-1bf450a3c7d9-2' for key 'PRIMARY'");
    var failure =
        new IllegalArgumentException(
            "Illegal character in http://x/f/Tno8gyOo0RntuVOUKMpk8g of anna@kumla.se", cause);

    var logged = LoggedFailure.of(failure);

    assertThat(logged.getMessage())
        .startsWith("java.lang.IllegalArgumentException: Illegal character in …")
        .doesNotContain("Tno8gy")
        .doesNotContain("anna");
    assertThat(logged.getStackTrace()).isEqualTo(failure.getStackTrace());
    assertThat(logged.getCause())
        .hasMessage("java.lang.IllegalStateException: Duplicate entry … for key …");
  }

  @Test
  void aFailureWithoutWordsIsItsKind() {
    assertThat(LoggedFailure.of(new NullPointerException()))
        .hasMessage("java.lang.NullPointerException");
  }
}
