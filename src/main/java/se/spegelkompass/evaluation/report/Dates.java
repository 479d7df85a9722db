package se.spegelkompass.evaluation.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The date on the cover, and the month in which the text says the evaluators were there. */
final class Dates {

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + YEAR + "-?(0[1-9]|1[0-2])(?:-?([0-3]\\d))?(?!\\d)");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(?:(?<!\\d)(\\d{1,2})\\s+)?\\b(%s)(?:\\s+år)?\\s+%s(?!\\d)"
              .formatted(Months.ANY, YEAR));
  private static final Pattern ONLY_YEAR = Pattern.compile("(?<![\\d-])" + YEAR + "(?![\\d-])");
  private static final Pattern EVALUATION =
      Pattern.compile(
          ("(?iU)(?:%s)\\p{L}*[^.\\n]{0,120}?\\b(?:genomför|utför|gjord|skedd|ägde rum)"
                  + "\\p{L}*[^.\\n]{0,40}?\\b(?<first>%s)(?:\\s+(?:år\\s+)?(?<own>\\d{4}))?"
                  + "(?:\\s*(?:-|–|och|till|samt)\\s*(?:i\\s+)?(?<second>%s))?"
                  + "(?:\\s+månad(?:er)?)?(?:\\s+år)?,?\\s*(?<year>(?:19|20)\\d{2})?")
              .formatted("%s", Months.ANY, Months.ANY));
  private static final List<Pattern> SENTENCES =
      Stream.of("utvärdering", "intervju|platsbesök")
          .map(subject -> Pattern.compile(EVALUATION.pattern().formatted(subject)))
          .toList();

  private static final int LONGEST_SENTENCE = 300;
  private static final Pattern SENTENCE_START = Pattern.compile("[.!?]\\s|\\n");
  private static final Pattern EARLIER =
      Pattern.compile("(?iu)\\b(?:tidigare|förra|föregående|senaste|förut)\\b");

  private Dates() {}

  /** The first date on the cover; a whole date before a year alone. */
  static Optional<Found<CoverDate>> cover(List<SourceLine> cover) {
    return first(cover, ISO, Dates::iso)
        .or(() -> first(cover, WORDS, Dates::words))
        .or(() -> first(cover, ONLY_YEAR, found -> CoverDate.of(year(found, 1))));
  }

  /** The months that the evaluation's sentence names, in order: one, or several. */
  static List<Found<YearMonth>> evaluated(RunningText text) {
    for (var sentence : SENTENCES) {
      var found = sentence.matcher(text.text());
      while (found.find()) {
        var months = months(found);
        if (!months.isEmpty() && !isEarlier(found, text)) {
          var lines = text.lines(found.start(), found.end());
          return months.stream().map(month -> new Found<>(month, lines)).toList();
        }
      }
    }
    return List.of();
  }

  /** "En tidigare utvärdering gjordes i maj 2016" is about another one. */
  private static boolean isEarlier(Matcher found, RunningText text) {
    var from = Math.max(0, found.start() - LONGEST_SENTENCE);
    var sentence = SENTENCE_START.split(text.text().subSequence(from, found.end()), -1);
    return EARLIER.matcher(sentence[sentence.length - 1]).find();
  }

  private static List<YearMonth> months(Matcher found) {
    var own = Optional.ofNullable(found.group("own"));
    var year = Optional.ofNullable(found.group("year"));
    var second = Optional.ofNullable(found.group("second"));
    var months = new ArrayList<YearMonth>();
    own.or(() -> year).ifPresent(it -> months.add(month(it, found.group("first"))));
    if (second.isPresent()) {
      year.ifPresent(it -> months.add(month(it, second.get())));
    }
    return months;
  }

  private static YearMonth month(String year, String name) {
    return YearMonth.of(Integer.parseInt(year), Months.number(name));
  }

  private interface Reading {
    CoverDate read(Matcher found);
  }

  private static Optional<Found<CoverDate>> first(
      List<SourceLine> cover, Pattern pattern, Reading reading) {
    for (var line : cover) {
      var found = pattern.matcher(line.text());
      var date = found.find() ? checked(reading.read(found)) : Optional.<CoverDate>empty();
      if (date.isPresent()) {
        return date.map(it -> new Found<>(it, line.lines()));
      }
    }
    return Optional.empty();
  }

  /** The 31st of February is no date. */
  private static Optional<CoverDate> checked(CoverDate date) {
    var days = date.latest().lengthOfMonth();
    return Optional.of(date).filter(it -> it.day().orElse(1) >= 1 && it.day().orElse(1) <= days);
  }

  private static CoverDate iso(Matcher found) {
    return found.group(3) == null
        ? CoverDate.of(year(found, 1), year(found, 2))
        : CoverDate.of(year(found, 1), year(found, 2), year(found, 3));
  }

  private static CoverDate words(Matcher found) {
    var month = Months.number(found.group(2));
    return found.group(1) == null
        ? CoverDate.of(year(found, 3), month)
        : CoverDate.of(year(found, 3), month, year(found, 1));
  }

  private static int year(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
