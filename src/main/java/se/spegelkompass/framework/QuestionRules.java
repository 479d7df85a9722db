package se.spegelkompass.framework;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be checked of a question by its words alone: that it is short and easy, asks one thing,
 * and neither denies nor leads. Whether it can be understood is for people to say.
 */
final class QuestionRules {

  static final int WORDS = 20;
  static final int HARDEST = 55;
  static final int HARDEST_ON_AVERAGE = 45;

  private static final Pattern DOUBLE_SV = words("och/eller|samt|eller|respektive");
  private static final Pattern DOUBLE_EN = words("and/or|or|as well as");
  private static final Pattern NEGATION_SV =
      words("inte|ingen|inget|inga|ingenting|aldrig|ej|icke|utan|saknar|saknas|knappt");
  private static final Pattern NEGATION_EN =
      words("not|no|none|nothing|never|without|lacks?|hardly");
  private static final Pattern LEADING_SV =
      words("verkligen|självklart|naturligtvis|givetvis|faktiskt|äntligen|tillräckligt|visst");
  private static final Pattern LEADING_EN =
      words("really|obviously|naturally|of course|surely|finally|actually|enough");

  private QuestionRules() {}

  /** Reports what is wrong with an item's question in one language. */
  static void check(YamlEntry item, boolean swedish) {
    if (!item.has("question")) {
      return;
    }
    var question = item.text("question");
    var count = question.split("\\s+").length;
    if (count > WORDS) {
      item.fault("question", FaultKind.QUESTION_LONG, WORDS, count);
    }
    if (!question.endsWith("?") || question.indexOf('?') < question.length() - 1) {
      item.fault("question", FaultKind.QUESTION_MARK);
    }
    report(item, question, swedish ? DOUBLE_SV : DOUBLE_EN, FaultKind.QUESTION_DOUBLE);
    report(item, question, swedish ? NEGATION_SV : NEGATION_EN, FaultKind.QUESTION_NEGATION);
    report(item, question, swedish ? LEADING_SV : LEADING_EN, FaultKind.QUESTION_LEADING);
    var lix = Readability.lix(question);
    if (swedish && lix > HARDEST) {
      item.fault("question", FaultKind.QUESTION_LIX, Math.ceil(lix), HARDEST);
    }
  }

  private static void report(YamlEntry item, String question, Pattern words, FaultKind kind) {
    found(words, question).ifPresent(word -> item.fault("question", kind, word));
  }

  private static Optional<String> found(Pattern words, String text) {
    var matcher = words.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}/])(?:" + alternatives + ")(?![\\p{L}/])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
