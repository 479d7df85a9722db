package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a sentence points to a municipality as somebody to learn from. Neighbours that the
 * municipality works with are none: it is better to miss an example than to invent one.
 */
final class ExampleRule {

  private static final String ADVERBS =
      "(?:(?:även|också|återigen|annars|kommunerna|kommunen|till exempel|exempelvis|bland annat"
          + "|bl\\.?\\s?a\\.?|t\\.?\\s?ex\\.?|t\\.?ex\\.?)\\s+){0,3}";

  /** Words that send the reader somewhere. */
  private static final Pattern POINTING =
      Pattern.compile(
          "(?iU)\\b(?:titta\\s+(?:\\p{L}+\\s+){0,2}på|kika|snegla|spana|studera|kontakta|ta\\s+efter"
              + "|lära\\s+(?:\\p{L}+\\s+){0,2}av|ta\\s+del\\s+av\\s+(?:hur|erfarenhet|arbetet|modellen|\\p{Lu})"
              + "|vända\\s+sig\\s+till|inspir\\p{L}*|förebild\\p{L}*|föredöm\\p{L}*|värt?\\s+att\\s+(?:besöka|följa|läsa)"
              + "|hämta\\s+(?:idé|erfarenhet|kunskap)\\p{L}*|erfarenheter\\s+från|goda\\s+idéer)");

  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?iU)\\b(?:\\p{L}*samverka|\\p{L}*samarbet|tillsammans|gemensam|dela[rst]?\\b|\\p{L}*avtal|\\p{L}*överenskommelse"
              + "|\\p{L}*nätverk|\\p{L}*förbund|ingår|grannkommun|närhet|pendl|vänort)\\p{L}*");

  private static final String EXAMPLE = "(?<!till\\s)\\bexempel\\b";
  private static final Pattern EXAMPLE_AFTER = Pattern.compile("(?iU)^.{0,140}?" + EXAMPLE);
  private static final Pattern IS =
      Pattern.compile("(?iU)\\b(?:är|vara|utgör|tjäna\\p{L}*|fungera\\p{L}*|ses)\\b");
  private static final Pattern EXAMPLE_BEFORE =
      Pattern.compile(
          "(?iU)"
              + EXAMPLE
              + ".{0,250}?\\b(?:är|vara|från|hos|finns\\s+i|finns\\s+bland annat i)\\s+"
              + ADVERBS
              + "$");
  private static final Pattern PLACE_BEFORE =
      Pattern.compile("(?iU)\\b(?:till|mot|vid|runt|nära|utanför|mellan|med|i)\\s+$");

  /** "är en kommun som", "är två kommuner som", "är en av de kommuner som". */
  private static final Pattern IS_A_MUNICIPALITY =
      Pattern.compile(
          "(?U)^(?:,.{0,60},)?\\s+är\\s+(?:\\p{L}+\\s+){0,5}?(?:kommun|kommuner|stad|städer)\\s+(?:som|med|där|att|\\p{Lu})");

  private static final Pattern MUNICIPALITY_IS =
      Pattern.compile("(?iU)\\bkommun(?:er)?\\b.{0,250}?\\b(?:är|vara)\\s+" + ADVERBS + "$");
  private static final Pattern MUNICIPALITIES_SUCH_AS =
      Pattern.compile(
          "(?iU)\\bkommuner\\b.{0,250}?(?:t\\.?\\s?ex\\.?|till exempel|exempelvis|bl\\.?\\s?a\\.?|bland annat|såsom|likt)\\s+$");
  private static final Pattern LIKE =
      Pattern.compile(
          "(?iU)\\b(?:att|kan|skulle|bör)\\b.{0,80}\\b(?:likt|i\\s+likhet\\s+med)\\s+$");
  private static final Pattern COMPARE =
      Pattern.compile("(?iU)jämför\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}(?:med|mot)\\s+" + ADVERBS + "$");
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?iU)\\b(?:kan|kunna|skulle|bör|förslag\\p{L}*|intressant|lämplig\\p{L}*|rekommender\\p{L}*)\\b");

  private static final String DOES =
      "(?:har|arbetar|jobbar|använder|genomför|redovisar|presenterar|publicerar|mäter|bedriver|driver|utser"
          + "|tillämpar|utbildar|erbjuder|följer|ger|gör|tog|införde|kallar)";
  private static final Pattern DOES_SOMETHING =
      Pattern.compile("(?U)^\\s+(?:som\\s[^,]{0,80},\\s*)?" + DOES + "\\s");
  private static final Pattern ONE_DOES =
      Pattern.compile("(?U)^(?:\\s+kommun)?\\s+(?:har|arbetar|använder)\\s+(?:man|kommunen|de)\\s");
  private static final Pattern START = Pattern.compile("(?iU)^(?:även|också|både)?\\s*$");
  private static final Pattern IN = Pattern.compile("(?iU)^(?:även\\s+)?i\\s+$");
  private static final Pattern AS = Pattern.compile("(?iU)\\b(?:lik)?som\\s+$");
  private static final int NEAR = 80;

  private ExampleRule() {}

  /**
   * Whether the sentence points to the municipalities that stand from start to end.
   *
   * @param others whether the sentence names the report's own municipality
   */
  static boolean points(String sentence, int start, int end, boolean others) {
    var before = sentence.substring(0, start);
    var after = sentence.substring(end);
    if (isPartner(before)) {
      return false;
    }
    return POINTING.matcher(sentence).find()
        || isExample(before, after)
        || isMunicipality(sentence, before, after)
        || (COMPARE.matcher(before).find() && ADVICE.matcher(before).find())
        || (!others && isTold(sentence, before, after));
  }

  /** A sentence that says no more than the names: the sentence before says what they are for. */
  static boolean pointsOn(String before) {
    return POINTING.matcher(before).find()
        || List.of("exempel på kommuner", "goda exempel", "andra kommuner", "flera kommuner")
            .stream()
            .anyMatch(before::contains);
  }

  /** Another name beside the one that the sentence tells of: "har som Örebro kommun". */
  static boolean isBeside(String sentence, int start) {
    return AS.matcher(sentence.substring(Math.max(0, start - NEAR), start)).find();
  }

  private static boolean isPartner(String before) {
    var near = before.substring(Math.max(0, before.length() - NEAR));
    var together = TOGETHER.matcher(near);
    var last = -1;
    while (together.find()) {
      last = together.end();
    }
    // "lära av de kommuner man samarbetar med" points; "samarbetar med" alone does not.
    return last >= 0
        && !POINTING.matcher(near.substring(last)).find()
        && !EXAMPLE_BEFORE.matcher(before).find()
        && !MUNICIPALITY_IS.matcher(before).find();
  }

  private static boolean isExample(String before, String after) {
    var near = before.substring(Math.max(0, before.length() - 20));
    var is = IS.matcher(after).find() || IS.matcher(near).find() || near.endsWith("kan ");
    return (EXAMPLE_AFTER.matcher(after).find() && is && !PLACE_BEFORE.matcher(before).find())
        || EXAMPLE_BEFORE.matcher(before).find();
  }

  private static boolean isMunicipality(String sentence, String before, String after) {
    var partners = TOGETHER.matcher(before).find();
    return (IS_A_MUNICIPALITY.matcher(after).find() && !after.contains(" ingår "))
        || (MUNICIPALITY_IS.matcher(before).find() && !partners)
        || (MUNICIPALITIES_SUCH_AS.matcher(before).find() && !TOGETHER.matcher(sentence).find())
        || LIKE.matcher(before).find();
  }

  /** A sentence all about another municipality can only be told as an example. */
  private static boolean isTold(String sentence, String before, String after) {
    var told =
        (START.matcher(before).matches() && DOES_SOMETHING.matcher(after).find())
            || (IN.matcher(before).matches() && ONE_DOES.matcher(after).find());
    return told && !TOGETHER.matcher(sentence).find();
  }
}
