package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the municipality's evaluations it is: its first, its second and so on. */
final class Occasions {

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("första", 1),
          Map.entry("andra", 2),
          Map.entry("tredje", 3),
          Map.entry("fjärde", 4),
          Map.entry("femte", 5),
          Map.entry("sjätte", 6));
  private static final Map<String, Integer> NUMBERS =
      Map.of("en", 1, "ett", 1, "två", 2, "tre", 3, "fyra", 4, "fem", 5);
  private static final String ORDINAL =
      "(?<ordinal>första|andra|tredje|fjärde|femte|sjätte|[1-6]\\s?:\\s?[ae])";
  private static final String EVALUATION =
      "(?:\\p{L}*utvärdering|kommunkompass|mätning|genomlysning)\\p{L}*";
  private static final List<Pattern> OWN =
      List.of(
          pattern(
              "(?:kommunens|stadens|\\b(?:sin|dess))\\s+"
                  + ORDINAL
                  + "\\s+(?:\\p{L}+\\s+){0,2}?"
                  + EVALUATION),
          pattern(
              "(?:detta|det\\s+här|det)\\s+(?:är|var|blev)\\s+(?:\\p{L}+\\s+){0,3}?"
                  + ORDINAL
                  + "\\s+(?:gången|"
                  + EVALUATION
                  + ")"),
          pattern("\\b(?:för|en)\\s+" + ORDINAL + "\\s+gång(?:en)?\\b"),
          pattern("\\b(?<ordinal>första)gångs?utvärder\\p{L}*"),
          pattern("\\bden\\s+" + ORDINAL + "\\s+(?:\\p{L}+\\s+){0,2}?" + EVALUATION));
  private static final Pattern EARLIER =
      pattern(
          "(?:utvärdera\\p{L}*|genomför\\p{L}*|gjort?s?)[^.\\n]{0,60}?\\b(?<number>en|två|tre|fyra|fem|[1-5])\\s+gång(?:er)?\\s+tidigare"
              + "|\\b(?<count>två|tre|fyra|fem|[2-5])\\s+tidigare\\s+"
              + EVALUATION);

  /** Others' evaluations: "kommuner som utvärderas för första gången får i genomsnitt 475". */
  private static final Pattern OTHERS =
      pattern("\\bkommuner(?:na)?\\b|genomsnitt|medel|\\bsnitt|andra kommuner");

  private static final Pattern ABOUT = pattern("utvärder|kommunkompass|mätning");
  private static final int LONGEST_SENTENCE = 600;

  private Occasions() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The first that the text says. */
  static Optional<Found<Integer>> in(RunningText text) {
    var sentences =
        TextSentence.of(text).stream()
            .filter(it -> it.text().length() <= LONGEST_SENTENCE)
            .filter(it -> ABOUT.matcher(it.text()).find() && !OTHERS.matcher(it.text()).find())
            .toList();
    for (var pattern : OWN) {
      for (var sentence : sentences) {
        var found = pattern.matcher(sentence.text());
        if (found.find()) {
          return Optional.of(new Found<>(ordinal(found), sentence.lines(text, found)));
        }
      }
    }
    return sentences.stream().flatMap(it -> earlier(it, text).stream()).findFirst();
  }

  private static int ordinal(Matcher found) {
    var printed = found.group("ordinal").toLowerCase(Locale.ROOT);
    return ORDINALS.getOrDefault(printed, Character.digit(printed.charAt(0), 10));
  }

  private static Optional<Found<Integer>> earlier(TextSentence sentence, RunningText text) {
    var found = EARLIER.matcher(sentence.text());
    if (!found.find()) {
      return Optional.empty();
    }
    var printed = Optional.ofNullable(found.group("number")).orElseGet(() -> found.group("count"));
    var number =
        NUMBERS.getOrDefault(
            printed.toLowerCase(Locale.ROOT), Character.digit(printed.charAt(0), 10));
    return Optional.of(new Found<>(number + 1, sentence.lines(text, found)));
  }
}
