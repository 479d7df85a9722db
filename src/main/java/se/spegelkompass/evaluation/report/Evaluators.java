package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The organisations that the evaluators come from. People's names are never taken. */
final class Evaluators {

  private static final String SKR = "Sveriges Kommuner och Regioner";
  private static final String SKL = "Sveriges Kommuner och Landsting";

  /** A name as printed, and what the organisation is called. */
  private record Known(Pattern printed, String name) {}

  private static final List<Known> KNOWN =
      List.of(
          known("Sveriges\\s+Kommuner\\s+och\\s+Regioner|(?-i:\\bSKR\\b)", SKR),
          known("Sveriges\\s+Kommuner\\s+och\\s+Landsting|(?-i:\\bSKL\\b)", SKL),
          known("\\bKfi\\b|Kommunforskning\\s+i\\s+Västsverige", "KFi"),
          known("(?-i:\\bRKA\\b)|Rådet\\s+för\\s+främjande\\s+av\\s+kommunala\\s+analyser", "RKA"),
          known(
              "(?-i:\\bKS\\b)(?=\\s+i\\s+Norge|\\s+Norge)|Kommunesektorens\\s+organisasjon", "KS"));

  /** Organisations named by what they are. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?U)\\b(?:Region|Kommunförbundet|Högskolan\\s+i|Storstockholm|Göteborgsregionens)\\s+\\p{Lu}\\p{L}+"
              + "(?:\\s+(?!Innehåll)\\p{Lu}\\p{L}+)?|\\b\\p{Lu}\\p{L}+\\s+(?:universitet|högskola)\\b"
              + "|\\bGöteborgsregionen\\b|\\bKommuninvest\\b");

  private static final Pattern ABOUT_EVALUATORS =
      Pattern.compile(
          "(?iU)\\butvärderare\\b|\\butvärderarna\\s+(?:var|har\\s+varit|kom|är|bestod)|\\butvärderingsgrupp\\p{L}*\\s+(?:har\\s+bestått|bestod|består)"
              + "|\\butvärderingsledare\\b|\\butvärderingsteam|utvärdering\\p{L}*\\s+(?:\\p{L}+\\s+){0,6}?(?:genomför|utför|gjord)\\p{L}*[^.]{0,60}?\\s+av\\s");
  private static final Pattern KIND = Pattern.compile("(?iU)\\s(kommun|stad)s?$");
  private static final int LINES_AFTER = 4;
  private static final int LONGEST = 600;

  private Evaluators() {}

  private static boolean isAboutEvaluators(String text) {
    return text.toLowerCase(Locale.ROOT).contains("utvärder")
        && ABOUT_EVALUATORS.matcher(text).find();
  }

  private static Known known(String printed, String name) {
    return new Known(Pattern.compile("(?iU)" + printed), name);
  }

  /**
   * The organisations, each once.
   *
   * @param prose everything before the score tables
   */
  static List<Found<String>> in(
      List<SourceLine> cover, RunningText prose, Optional<String> ownCode) {
    var found = new ArrayList<Found<String>>();
    var page = new RunningText(cover.stream().filter(line -> !line.isBlank()).toList());
    cover(page, found);
    municipalities(cover, ownCode, found);
    for (var sentence : TextSentence.of(prose)) {
      if (sentence.text().length() <= LONGEST && isAboutEvaluators(sentence.text())) {
        known(sentence.text(), sentence.lines(prose), found);
        named(sentence.text(), sentence.lines(prose), found);
        municipalities(sentence.text(), sentence.lines(prose), ownCode, found);
      }
    }
    var seen = new HashSet<String>();
    return found.stream().filter(it -> seen.add(it.value().toLowerCase(Locale.ROOT))).toList();
  }

  /** Sveriges Kommuner och Regioner, also where its name is a logotype on three lines. */
  private static void cover(RunningText page, List<Found<String>> found) {
    for (var known : KNOWN) {
      var name = known.printed().matcher(page.text());
      if (name.find()) {
        found.add(new Found<>(known.name(), page.lines(name.start(), name.end())));
      }
    }
  }

  private static void known(String text, Lines lines, List<Found<String>> found) {
    KNOWN.stream()
        .filter(known -> known.printed().matcher(text).find())
        .forEach(known -> found.add(new Found<>(known.name(), lines)));
  }

  private static void named(String text, Lines lines, List<Found<String>> found) {
    NAMED
        .matcher(text)
        .results()
        .forEach(name -> found.add(new Found<>(ProseLine.oneLine(name.group()), lines)));
  }

  /** On the cover only the lines about the evaluators can name a municipality that sent them. */
  private static void municipalities(
      List<SourceLine> cover, Optional<String> ownCode, List<Found<String>> found) {
    var left = 0;
    for (var line : cover) {
      left = isAboutEvaluators(line.text()) ? LINES_AFTER : left - 1;
      if (left > 0 && !line.isBlank()) {
        named(line.text(), line.lines(), found);
        municipalities(line.text(), line.lines(), ownCode, found);
      }
    }
  }

  /** Only with "kommun" or "stad": a bare name can be somebody's surname. */
  private static void municipalities(
      String text, Lines lines, Optional<String> ownCode, List<Found<String>> found) {
    for (var mention : Mention.in(text)) {
      var printed = ProseLine.oneLine(text.substring(mention.start(), mention.end()));
      var kind = KIND.matcher(printed);
      if (kind.find() && !ownCode.equals(Optional.of(mention.municipality().code()))) {
        found.add(new Found<>(printed.substring(0, kind.end(1)), lines));
      }
    }
  }
}
