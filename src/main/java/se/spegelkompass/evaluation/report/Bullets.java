package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The signs that items of a list start with. */
final class Bullets {

  /** Signs that are never anything else. Word's own are in the private area. */
  private static final String SURE =
      "[\u2022\u2023\u2043\u2219\u25A0-\u25A3\u25AA\u25AB\u25B6\u25BA\u25CB\u25CF\u25D8\u25E6\u27A2\u2713\u2714\uE000-\uF8FF]";

  private static final Pattern ANYWHERE = Pattern.compile("\\s*" + SURE + "\\s*");
  private static final Pattern START =
      Pattern.compile(
          "^\\s*(?:"
              + SURE
              + "\\s*|\u00B7\\s*|[-\u2013\u2014*\u00A7>]\\s+|o\\s+(?=\\p{Lu})|[-\u2013](?=\\p{Lu}|[\u201D\"]))");
  private static final Pattern ALONE =
      Pattern.compile("[\\s\u00B7*o\u00A7\u2013\u2014-]*+|(?:" + SURE + "|\\s)*+");
  private static final Pattern DASHED = Pattern.compile("^[-\u2013]\\s.*");
  private static final Pattern DASH = Pattern.compile("\\s[-\u2013]\\s+(?=\\p{Lu})");
  private static final Pattern LOWER_DASH = Pattern.compile("\\s[-\u2013]\\s+(?!\\p{Lu})");
  private static final Pattern ROUND = Pattern.compile("\\so\\s+(?=\\p{Lu})");
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)]\\s+(?=\\p{L}).*");

  private Bullets() {}

  static boolean isBulleted(String text) {
    return START.matcher(text).lookingAt();
  }

  /** 1. Like this */
  static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).matches();
  }

  /** Whether there is nothing but bullets in it. */
  static boolean isEmpty(String text) {
    return ALONE.matcher(text).matches();
  }

  static String without(String text) {
    return START.matcher(text).replaceFirst("").strip();
  }

  /** Parts a text where a bullet stands inside it; each part keeps a bullet. */
  static List<String> split(String text) {
    var parts = Stream.of(ANYWHERE.split(text, -1)).filter(it -> !it.isBlank()).toList();
    if (parts.size() > 1 || (ANYWHERE.matcher(text).lookingAt() && !parts.isEmpty())) {
      var first = ANYWHERE.matcher(text).lookingAt();
      return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
          .map(i -> (i > 0 || first ? "\u2022 " : "") + parts.get(i).strip())
          .toList();
    }
    if (text.startsWith("o ") && isBulleted(text)) {
      return Stream.of(ROUND.split(text.substring(1))).map(it -> "\u2022 " + it.strip()).toList();
    }
    // A dash inside an item is common: only dashes that all look like bullets are taken for such.
    return DASHED.matcher(text).matches() && !LOWER_DASH.matcher(text).find()
        ? Stream.of(DASH.split(" " + text))
            .filter(it -> !it.isBlank())
            .map(it -> "\u2022 " + without(it))
            .toList()
        : List.of(text);
  }
}
