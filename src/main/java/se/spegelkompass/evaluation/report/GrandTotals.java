package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The total that the summary prints. Other numbers of points stand there too: means, for one. */
final class GrandTotals {

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?](?=\\S)[^.!?\\n]*)*+");
  private static final Pattern POINTS =
      Pattern.compile("(?iu)(?<!\\d)([1-8]\\d{2}(?:,\\d)?)\\s?(?:p\\b|poäng|(?:av|/)\\s?800)");
  private static final Pattern TOTAL =
      Pattern.compile("(?iu)total\\p{L}*[^.\\d]{0,40}(?<!\\d)([1-8]\\d{2}(?:,\\d)?)(?!\\d)");

  /** What there is to get, after what the municipality got. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?iU)(?:\\bav|/)\\s?(?:(?:totalt|maximalt|högst|möjliga|de)\\s+){0,2}800"
              + "(?:\\s+poäng)?(?:\\s+möjliga)?(?:\\s+poäng)?");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)genomsnitt|medel|snitt|jämför|tidigare|föregående|förra|andra kommuner"
              + "|högst|max|möjlig|\\bkan [^.]{0,40}?(?:få|ge|nå)(?!\\p{L})");
  private static final BigDecimal ALL = BigDecimal.valueOf(800);
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private GrandTotals() {}

  /** The totals in the text, in order, each of them 100..800. */
  static List<Found<BigDecimal>> in(
      RunningText text, Optional<String> municipality, Optional<YearMonth> evaluatedOn) {
    var totals = new ArrayList<Found<BigDecimal>>();
    var sentence = SENTENCE.matcher(text.text());
    while (sentence.find()) {
      if (hasFigure(sentence.group())
          && isAbout(sentence.group(), municipality)
          && isOf(sentence.group(), evaluatedOn)) {
        for (var pattern : List.of(POINTS, TOTAL)) {
          var found = pattern.matcher(sentence.group());
          while (found.find()) {
            var at = sentence.start() + found.start(1);
            var value = new BigDecimal(found.group(1).replace(',', '.'));
            if (value.compareTo(ALL) < 0) {
              totals.add(new Found<>(value, text.lines(at, at + 3)));
            }
          }
        }
      }
    }
    return totals;
  }

  /** Few sentences have one, and all else takes its time. */
  private static boolean hasFigure(String sentence) {
    return sentence.chars().anyMatch(Character::isDigit);
  }

  private static boolean isAbout(String sentence, Optional<String> municipality) {
    var lower = sentence.toLowerCase(Locale.ROOT);
    var own = municipality.map(it -> it.toLowerCase(Locale.ROOT));
    return !OTHERS.matcher(OF_ALL.matcher(sentence).replaceAll("")).find()
        && (lower.contains("kommun")
            || lower.contains("total")
            || own.filter(lower::contains).isPresent());
  }

  /** A sentence with another year tells of another evaluation. */
  private static boolean isOf(String sentence, Optional<YearMonth> evaluatedOn) {
    return evaluatedOn.isEmpty()
        || YEAR.matcher(sentence)
            .results()
            .allMatch(year ->
                Math.abs(Integer.parseInt(year.group()) - evaluatedOn.get().getYear()) <= 1);
  }
}
