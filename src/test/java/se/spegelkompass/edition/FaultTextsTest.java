package se.spegelkompass.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.spegelkompass.framework.Fault;
import se.spegelkompass.framework.FaultKind;
import se.spegelkompass.web.Messages;

class FaultTextsTest {

  @ParameterizedTest
  @EnumSource
  void everyFaultHasWordsInBothLanguages(FaultKind kind) {
    var fault = new Fault("area-1.yml", 3, kind, List.of("a", "b", "c", "d"));
    for (var language : List.of("sv", "en")) {
      assertThat(new FaultTexts(new Messages(), Locale.of(language)).line(fault))
          .startsWith("area-1.yml:3: ")
          .doesNotContain("{");
    }
  }
}
