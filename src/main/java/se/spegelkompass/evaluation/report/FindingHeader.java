package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header over strengths, improvements and weaknesses.
 *
 * @param kinds what stands in each column, from left to right; empty for a column of something else
 * @param inside whether the header's own cells hold findings too
 */
record FindingHeader(List<Optional<FindingKind>> kinds, boolean inside) {

  private static final int LONGEST = 200;
  private static final int LONGEST_WORDS = 45;
  private static final double LIKE = 0.8;
  private static final int FEW_LETTERS = 5;
  private static final String BEFORE =
      "(?:identifierade|områdets|kommunens|viktigaste|främsta|några|exempel på)?\\s*";
  private static final String AFTER = "(?:\\s+(?:inom|i|för|med|hos|och)\\s.{0,30})?";
  private static final Pattern STRENGTH =
      Pattern.compile("(?iu)" + BEFORE + "(?:styrk(?:a|or|orna)|starka sidor)" + AFTER);
  private static final Pattern IMPROVEMENT =
      Pattern.compile(
          "(?iu)"
              + BEFORE
              + "(?:(?:förbättrings|utvecklings)[\\s-]?(?:möjlighet|område|förslag|potential|behov|punkt)\\p{L}*"
              + "|förbättring(?:ar)?|möjlighet(?:er)?(?: till (?:förbättring|utveckling)\\p{L}*)?"
              + "|förslag till (?:förbättring|utveckling)\\p{L}*|(?:att )?(?:förbättra|utveckla))"
              + AFTER);
  private static final Pattern WEAKNESS =
      Pattern.compile("(?iu)" + BEFORE + "(?:svaghet(?:er|erna)?|svaga sidor|brister)" + AFTER);

  FindingHeader {
    kinds = List.copyOf(kinds);
  }

  /** The header on this line, if there is one. */
  static Optional<FindingHeader> of(ProseLine line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    var cells = line.wideCells();
    var kinds = cells.stream().map(FindingHeader::firstKind).toList();
    var filled = cells.stream().filter(cell -> !ProseLine.oneLine(cell).isEmpty()).count();
    var known = kinds.stream().filter(Optional::isPresent).count();
    var inside = cells.stream().anyMatch(cell -> ProseLine.pieces(cell).count() > 1);
    if (known > 0 && known == filled && (inside || line.text().length() <= LONGEST)) {
      return Optional.of(new FindingHeader(kinds, inside));
    }
    // A table on its side: the kind is what each row starts with.
    if (known == 1 && filled == 2 && kinds.getFirst().isPresent() && line.isRow()) {
      return Optional.of(new FindingHeader(List.of(Optional.empty(), kinds.getFirst()), true));
    }
    return known == 0 && line.text().length() <= LONGEST ? ofWords(line.flat()) : Optional.empty();
  }

  /** "Styrkor Förbättringsmöjligheter" with nothing between them but a space. */
  private static Optional<FindingHeader> ofWords(String text) {
    var words = text.split(" ", -1);
    if (words.length < 2 || words.length > FindingKind.values().length) {
      return Optional.empty();
    }
    var kinds = Stream.of(words).map(FindingHeader::kind).toList();
    return kinds.stream().allMatch(Optional::isPresent)
        ? Optional.of(new FindingHeader(kinds, false))
        : Optional.empty();
  }

  private static Optional<FindingKind> firstKind(String cell) {
    return ProseLine.pieces(cell).findFirst().flatMap(FindingHeader::kind);
  }

  /** The kind that the words are the name of. */
  static Optional<FindingKind> kind(String printed) {
    if (printed.length() > LONGEST_WORDS || Bullets.isBulleted(printed) || endsSentence(printed)) {
      return Optional.empty();
    }
    var words = printed.replaceAll("[\\s:]+$", "");
    if (STRENGTH.matcher(words).matches() || isLike(words, "Styrkor")) {
      return Optional.of(FindingKind.STRENGTH);
    }
    if (WEAKNESS.matcher(words).matches() || isLike(words, "Svagheter")) {
      return Optional.of(FindingKind.WEAKNESS);
    }
    return IMPROVEMENT.matcher(words).matches()
            || Stream.of("Förbättringsmöjligheter", "Förbättringsområden", "Utvecklingsområden")
                .anyMatch(it -> isLike(words, it))
        ? Optional.of(FindingKind.IMPROVEMENT)
        : Optional.empty();
  }

  /** The last word of a sentence can come to stand on a line of its own. */
  private static boolean endsSentence(String printed) {
    var text = printed.strip();
    return text.endsWith(".") && Character.isLowerCase(text.charAt(0));
  }

  private static boolean isLike(String words, String name) {
    return Math.abs(words.length() - name.length()) <= FEW_LETTERS
        && Likeness.of(words, name) >= LIKE;
  }

  /** How many kinds it has. */
  long size() {
    return kinds.stream().filter(Optional::isPresent).count();
  }
}
