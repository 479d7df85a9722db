package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartTimeTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "60, 1", "61, 2", "540, 9", "7199, 120", "7200, 120", "80000, 120"})
  void aMinuteThatHasBegunCounts(long seconds, int minutes) {
    assertThat(StartTime.minutes(Duration.ofSeconds(seconds))).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nu",
        "-5",
        "1e9",
        "1800000001",
        "1799913599",
        "0",
        "999999999999",
        "١٨٠٠٠٠٠٠٠٠"
      })
  void whatCannotBeOursIsIgnored(String value) {
    assertThat(StartTime.since(value, NOW)).isEmpty();
  }

  @Test
  void aDayIsAsLongAsTheCookieLives() {
    assertThat(StartTime.since("1799913600", NOW)).contains(Duration.ofDays(1));
    assertThat(StartTime.since("1799999400", NOW)).contains(Duration.ofMinutes(10));
  }
}
