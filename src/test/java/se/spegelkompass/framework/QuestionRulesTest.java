package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sv | Får invånarna säga sitt innan beslut | QUESTION_MARK
          sv | Får de säga sitt? Hur då? | QUESTION_MARK
          sv | Finns det en plan och/eller ett mål för frågan? | QUESTION_DOUBLE
          sv | Finns det en plan samt ett mål för frågan? | QUESTION_DOUBLE
          sv | Finns det en plan eller ett mål för frågan? | QUESTION_DOUBLE
          en | Is there a plan or a goal for this? | QUESTION_DOUBLE
          sv | Händer det att ni inte får svar i tid? | QUESTION_NEGATION
          sv | Får invånarna aldrig svar i tid? | QUESTION_NEGATION
          en | Is there never an answer in time? | QUESTION_NEGATION
          sv | Följer ni verkligen planen i ert arbete? | QUESTION_LEADING
          en | Do you really follow the plan? | QUESTION_LEADING
          sv | Genomsyrar kvalitetsutvecklingen verksamhetsplaneringen systematiskt? | QUESTION_LIX
          sv | Får var och en av oss som bor i en by här ute i skog och mark ett eget svar nu? | QUESTION_LONG
          """)
  void aQuestionThatBreaksARuleIsNamed(String language, String question, FaultKind kind) {
    assertThat(faults(language, question)).extracting(Fault::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Får invånarna vara med tidigt, innan beslut är fattade?",
        "Får var och en av oss som bor i en by här ute i skog och mark ett svar?"
      })
  void aQuestionThatKeepsTheRulesIsLeftAlone(String question) {
    assertThat(faults("sv", question)).isEmpty();
  }

  @Test
  void aMissingQuestionIsSomebodyElsesFault() {
    var faults = new ArrayList<Fault>();
    QuestionRules.check(YamlEntry.read("sv/area-1.yml", "why: Därför.", faults::add), true);

    assertThat(faults).isEmpty();
  }

  private static List<Fault> faults(String language, String question) {
    var faults = new ArrayList<Fault>();
    QuestionRules.check(
        YamlEntry.read("area-1.yml", "question: \"" + question + "\"", faults::add),
        language.equals("sv"));
    return faults;
  }
}
