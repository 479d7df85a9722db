package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts a paragraph into sentences. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile(
          "[.!?\u2026]+[\u201D\u201C\"'\u2019)\\]]*\\s+(?=[\u201D\u201C\"'(]?[\\p{Lu}\\d])");
  private static final Pattern LAST_WORD = Pattern.compile("[^\\s(]{1,12}$");

  /** Abbreviations that a name can follow. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "t.ex", "ex", "bl.a", "a", "dvs", "s.k", "k", "ca", "m.fl", "fl", "jfr", "resp", "nr",
          "kap", "inkl", "exkl", "f.d", "d", "o.s.v", "st", "prof", "fr.o.m", "t.o.m", "m", "e");

  private Sentences() {}

  static List<String> of(String paragraph) {
    var sentences = new ArrayList<String>();
    var end = END.matcher(paragraph);
    var start = 0;
    while (end.find()) {
      if (!isAbbreviation(paragraph, end.start()) || paragraph.charAt(end.start()) != '.') {
        sentences.add(paragraph.substring(start, end.end()).strip());
        start = end.end();
      }
    }
    if (start < paragraph.length()) {
      sentences.add(paragraph.substring(start).strip());
    }
    return sentences;
  }

  private static boolean isAbbreviation(String text, int end) {
    var word = LAST_WORD.matcher(text.substring(Math.max(0, end - 14), end));
    return word.find()
        && (ABBREVIATIONS.contains(word.group().toLowerCase(Locale.ROOT))
            || isInitial(word.group()));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }
}
