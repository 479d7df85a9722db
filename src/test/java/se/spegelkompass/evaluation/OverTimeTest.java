package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Messages;

class OverTimeTest {

  private final OverTime overTime = new OverTime(new Editions(), new Messages(), Locale.of("sv"));

  @Test
  void theSameEditionIsComparedInPoints() {
    var newest = evaluation(3, "kommunkompassen-2021", 2022, 456, Optional.empty());
    var middle = evaluation(2, "kommunkompassen-2021", 2018, 444, Optional.empty());
    var oldest = evaluation(1, "kommunkompassen-2021", 2014, 444, Optional.empty());
    var all = List.of(newest, middle, oldest);

    assertThat(overTime.since(newest, all)).hasValue("12 poäng mer än i maj 2018.");
    assertThat(overTime.since(middle, all)).hasValue("Lika många poäng som i maj 2014.");
    assertThat(overTime.since(oldest, all)).isEmpty();
    assertThat(overTime.since(oldest, List.of(oldest, newest)))
        .hasValue("12 poäng mindre än i maj 2022.");
  }

  @Test
  void anotherEditionOnlyAsAShareAndItSaysSo() {
    var newest = evaluation(2, "kommunkompassen-2021", 2022, 456, Optional.empty());
    var older = evaluation(1, "kommunkompassen-2010", 2014, 488, Optional.empty());

    assertThat(overTime.since(newest, List.of(newest, older)).orElseThrow())
        .contains(
            "57\u00a0% av högsta poäng. I maj 2014 var det 61\u00a0%, men enligt en annan utgåva");
  }

  @Test
  void thoseOfOthersAreNotOnesOwnHistory() {
    var own = evaluation(2, "kommunkompassen-2021", 2022, 456, Optional.empty());
    var other = evaluation(1, "kommunkompassen-2021", 2014, 488, Optional.of("Alingsås 2014"));

    assertThat(overTime.since(own, List.of(own, other))).isEmpty();
    assertThat(overTime.since(other, List.of(own, other))).isEmpty();
  }

  private static Evaluation evaluation(
      long id, String edition, int year, int total, Optional<String> from) {
    return new Evaluation(
        id,
        1,
        "Utvärdering",
        edition,
        YearMonth.of(year, 5),
        Map.of(),
        Map.of(),
        Optional.of(BigDecimal.valueOf(total)),
        from,
        Optional.empty());
  }
}
