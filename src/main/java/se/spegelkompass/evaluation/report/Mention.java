package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.spegelkompass.municipality.SwedishMunicipalities;
import se.spegelkompass.municipality.SwedishMunicipality;

/**
 * A municipality named in a text.
 *
 * @param start where its name starts
 * @param end where it ends, with "kommun" or "stad" if that follows
 */
record Mention(SwedishMunicipality municipality, int start, int end) {

  private static final String WORD = "\\p{Lu}[\\p{L}]*(?:-\\p{Lu}\\p{L}*)?";
  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}-])" + WORD + "(?:\\s" + WORD + ")?(?![\\p{L}-])");
  private static final Pattern KIND =
      Pattern.compile("\\s+(?:[Kk]ommun(?:s|er)?|[Ss]tads?|KOMMUN|STAD)(?!\\p{L})");

  /** "Örebro län", "Jönköpings universitet": not the municipality. */
  private static final Pattern SOMETHING_ELSE =
      Pattern.compile(
          "\\s+(?:(?:läns?|region\\p{L}*|universitet\\p{L}*|högskol\\p{L}*|stift|tingsrätt|sjukhus|hamn|flygplats"
              + "|älv|kanal|energi|bygden|bostäder|tidning\\p{L}*)(?!\\p{L})|\\p{Lu}|&)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:[Rr]egion(?:en)?|[Ll]änsstyrelsen i|[Uu]niversitetet i|[Hh]ögskolan i|S:t|[Ss]ankt|[Vv]on|[Dd]e)\\s$");
  private static final Pattern PERSON =
      Pattern.compile("(?<![.!?:,;\u201D\"(]\\s)(?<!^)\\p{Lu}\\p{Ll}+\\s$");

  /**
   * Names that are also words or people's names: alone at the start of a sentence they say nothing.
   */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "mark", "berg", "lund", "vara", "ale", "kil", "eda", "nora", "sala", "mora", "salem",
          "boden", "säter", "köping", "klippan", "habo", "hofors", "bjuv", "flen", "lomma", "berga",
          "orsa", "tanum");

  private static final Pattern FIRST = Pattern.compile("[.!?:]\\s+[\u201D\"(]?$");
  private static final Pattern GOES_ON = Pattern.compile(",|\\s+(?:och|är|har)\\s");
  private static final Pattern FIRST_NAME =
      Pattern.compile("(?<!\\p{L})(?!Här|Både|Även|Men|Till|Från|Kommun)\\p{Lu}\\p{Ll}+\\s$");

  private static final int FAR = 24;

  /** All of them, in order. */
  static List<Mention> in(String text) {
    var mentions = new ArrayList<Mention>();
    var name = NAME.matcher(text);
    var from = 0;
    while (name.find(from)) {
      var mention = of(text, name.toMatchResult());
      mention.ifPresent(mentions::add);
      from = mention.map(Mention::end).orElseGet(() -> firstWordEnd(name.toMatchResult()));
    }
    return mentions;
  }

  private static int firstWordEnd(MatchResult name) {
    var space = name.group().replace('\u00A0', ' ').indexOf(' ');
    return space < 0 ? name.end() : name.start() + space;
  }

  private static Optional<Mention> of(String text, MatchResult name) {
    var both = SwedishMunicipalities.named(name.group());
    var end = both.isPresent() ? name.end() : firstWordEnd(name);
    var found = both.or(() -> SwedishMunicipalities.named(text.substring(name.start(), end)));
    return found.flatMap(it -> mention(text, it, name.start(), end));
  }

  private static Optional<Mention> mention(
      String text, SwedishMunicipality it, int start, int end) {
    var kind = KIND.matcher(text).region(end, text.length());
    if (kind.lookingAt()) {
      return Optional.of(new Mention(it, start, kind.end()));
    }
    var before = text.substring(Math.max(0, start - FAR), start);
    var other = SOMETHING_ELSE.matcher(text).region(end, text.length()).lookingAt();
    var person = PERSON.matcher(before).find() && !isListed(before);
    return other || person || BEFORE.matcher(before).find() || isOnlyAWord(text, start, end)
        ? Optional.empty()
        : Optional.of(new Mention(it, start, end));
  }

  /** The capital before can be another municipality's, or the first word of the sentence. */
  private static boolean isListed(String before) {
    var words = before.strip();
    var last = words.substring(words.lastIndexOf(' ') + 1);
    return SwedishMunicipalities.named(last).isPresent() || last.equals("Kommunerna");
  }

  private static boolean isOnlyAWord(String text, int start, int end) {
    var name = text.substring(start, end);
    var ambiguous = AMBIGUOUS.contains(name.toLowerCase(Locale.ROOT));
    var before = text.substring(Math.max(0, start - FAR), start);
    var shouted = name.equals(name.toUpperCase(Locale.ROOT));
    return ambiguous
        && (shouted
            || FIRST_NAME.matcher(before).find()
            || (isFirst(before) && !GOES_ON.matcher(text).region(end, text.length()).lookingAt()));
  }

  private static boolean isFirst(String before) {
    return before.isBlank() || FIRST.matcher(before).find();
  }
}
