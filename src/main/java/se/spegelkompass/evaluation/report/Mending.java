package se.spegelkompass.evaluation.report;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts together what the end of a line or a page has cut. */
final class Mending {

  private static final String QUOTES = "\u201D\u201C\u201E\"'\u2019\u00BB\u00AB)\\]";
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:\u2026][" + QUOTES + "\\s]*");
  private static final Pattern LOW = Pattern.compile("(?s)[\\s(\\[" + QUOTES + "]*\\p{Ll}.*");
  private static final Pattern TAIL = Pattern.compile("(?<!\\S)(\\S{0,60}?)(\\p{L}+)-$");

  /** "politiker/tjänstemän" can be parted after the stroke. */
  private static final Pattern SLASH = Pattern.compile("(?s).*\\p{L}/");

  private static final Pattern HEAD = Pattern.compile("^\\p{L}+");

  /** Words that no sentence and no item ends with. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "och",
          "eller",
          "samt",
          "att",
          "som",
          "i",
          "på",
          "av",
          "för",
          "med",
          "till",
          "från",
          "inom",
          "en",
          "ett",
          "den",
          "det",
          "de",
          "är",
          "har",
          "kan",
          "ska",
          "skall",
          "vid",
          "om",
          "mot",
          "mellan",
          "genom",
          "under",
          "över",
          "hos",
          "sin",
          "sitt",
          "sina",
          "deras",
          "dess",
          "kommunens",
          "både",
          "utan",
          "men",
          "där",
          "när",
          "hur",
          "vilket",
          "vilka",
          "t.ex",
          "bl.a",
          "respektive",
          "kring",
          "efter",
          "enligt",
          "blir",
          "var",
          "inte",
          "mer",
          "dels");

  /** Words that a hyphen in front of them waits for: "kvalitets- och". */
  private static final Set<String> AFTER_HYPHEN = Set.of("och", "eller", "samt", "respektive");

  private Mending() {}

  static boolean isEnded(String text) {
    return text.isEmpty() || ENDED.matcher(tail(text)).matches();
  }

  static boolean startsLow(String text) {
    return LOW.matcher(text.substring(0, Math.min(40, text.length()))).matches();
  }

  /** Whether the text breaks off in the middle, whatever follows. */
  static boolean isBrokenOff(String text) {
    var tail = tail(text);
    var last = tail.substring(tail.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.endsWith(",") || last.endsWith("-") || UNFINISHED.contains(last);
  }

  /** Both as one text. A word parted by a hyphen is whole again where that is sure. */
  static String join(String one, String next, Set<String> words) {
    if (!one.endsWith("-")) {
      return SLASH.matcher(tail(one)).matches() ? one + next : one + " " + next;
    }
    var tail = TAIL.matcher(tail(one));
    var head = HEAD.matcher(next);
    if (!tail.find() || !head.find()) {
      return one + " " + next;
    }
    var start = tail.group(2);
    var rest = head.group();
    if (AFTER_HYPHEN.contains(rest) && !words.contains(whole(start, rest))) {
      return one + " " + next;
    }
    return isOneWord(tail.group(1), start, rest, words)
        ? one.substring(0, one.length() - 1) + next
        : one + next;
  }

  /**
   * Not "IT-stöd", "e-tjänst" or "Malung-Sälen", and not what the document writes with a hyphen.
   */
  private static boolean isOneWord(String before, String start, String rest, Set<String> words) {
    var initial = start.codePointAt(start.length() - 1);
    var lower = Character.isLowerCase(initial) && Character.isLowerCase(rest.codePointAt(0));
    var hyphenated = (start + "-" + rest).toLowerCase(Locale.ROOT);
    var whole = whole(start, rest);
    return lower
        && start.length() > 1
        && !before.endsWith(":")
        && (words.contains(whole) || !words.contains(hyphenated));
  }

  private static String whole(String start, String rest) {
    return (start + rest).toLowerCase(Locale.ROOT);
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 100)).stripTrailing();
  }
}
