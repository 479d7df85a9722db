package se.spegelkompass.evaluation.document.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The heads of the tables in official reports, which tell a table where no lines are drawn. */
final class Heads {

  private static final Set<String> PROSE =
      Set.of(
          "styrkor",
          "förbättringsmöjligheter",
          "förbättringsområden",
          "utvecklingsområden",
          "utvecklingsmöjligheter",
          "svagheter",
          "möjligheter",
          "rubriker",
          "rubrik",
          "poäng");

  private static final Set<String> FIGURES =
      Set.of("uppnått", "max", "procent", "poäng", "maxpoäng", "%", "andel", "resultat");

  private Heads() {}

  /** Head of a column of text, or of the box with a chapter's headings. */
  static boolean isProse(String text) {
    return PROSE.contains(plain(text));
  }

  static boolean isProse(Line line) {
    return line.words().stream().allMatch(it -> isProse(it.text()));
  }

  /** Head of the box with a chapter's headings and its figure. */
  static boolean isBox(Line line) {
    return isProse(line) && isFigures(line.words().getLast().text());
  }

  static boolean isFigures(String text) {
    return FIGURES.contains(plain(text));
  }

  /** Whether a line holds heads and nothing else, or ends with those of figures. */
  static boolean isHead(Line line) {
    var parts = line.text().split("[\\t ]", -1);
    return Arrays.stream(parts).allMatch(Heads::isProse) || isFigures(parts[parts.length - 1]);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[:*]", "").strip();
  }
}
