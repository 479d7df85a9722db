package se.spegelkompass.evaluation.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/**
 * Knows the headings inside an area's chapter: by the edition's titles and aliases, then by
 * likeness within the area, never by their place.
 */
final class SubHeadings {

  /** A heading less like every title than this is nobody's. */
  private static final double LIKE = 0.6;

  private static final double MARGIN = 0.1;
  private static final double OTHER_EDITIONS = 0.85;
  private static final int SHORTEST_PART = 9;
  private static final int LONGEST = 160;
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:delfråga\\s+)?(\\d{1,2}\\.\\d{1,2})[.:)]?\\s+(?=\\p{L})", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile(".*[.,;]$|.*\\D\\d{1,3}$");

  /** A sub-question and the letters of its titles. */
  private record Known(SubQuestion subQuestion, List<LetterPairs> titles, List<String> keys) {

    static Known of(SubQuestion subQuestion) {
      return new Known(
          subQuestion,
          SubHeadings.titles(subQuestion).map(LetterPairs::of).toList(),
          SubHeadings.titles(subQuestion).map(Likeness::key).toList());
    }

    double likeness(LetterPairs title) {
      var best = 0.0;
      for (var known : titles) {
        best = title.canBe(LIKE, known) ? Math.max(best, title.likeness(known)) : best;
      }
      return best;
    }
  }

  private final List<Known> own;
  private final List<Known> all;

  SubHeadings(int area, Optional<Edition> edition, List<Edition> editions) {
    this.own =
        edition.flatMap(it -> it.area(area)).stream()
            .flatMap(it -> it.subQuestions().stream())
            .map(Known::of)
            .toList();
    this.all = editions.stream().flatMap(Edition::subQuestions).map(Known::of).toList();
  }

  /**
   * What a line is about.
   *
   * @param sure how sure it is that it is a heading at all, 0..1
   */
  record Match(Optional<SubQuestion> subQuestion, double sure) {}

  /** Whether a line can be a heading by how it looks. */
  static boolean canBe(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && !END.matcher(text).matches()
        && !Bullets.isBulleted(text)
        && !Character.isLowerCase(text.codePointAt(0));
  }

  /** The sub-question that the heading is about, and how like its titles it is. */
  Match match(String heading) {
    var number = NUMBER.matcher(heading);
    var title = number.find() ? heading.substring(number.end()) : heading;
    var pairs = LetterPairs.of(title);
    var best = own.stream().max(Comparator.comparingDouble(it -> it.likeness(pairs)));
    var likeness = best.map(it -> it.likeness(pairs)).orElse(0.0);
    if (best.isPresent() && likeness >= LIKE && isAlone(pairs, likeness, best.get())) {
      return new Match(best.map(Known::subQuestion), likeness);
    }
    var part = part(title);
    if (part.isPresent()) {
      return new Match(part, LIKE);
    }
    var other = all.stream().mapToDouble(it -> it.likeness(pairs)).max().orElse(0);
    return new Match(Optional.empty(), other >= OTHER_EDITIONS ? other : 0);
  }

  private boolean isAlone(LetterPairs title, double likeness, Known best) {
    return likeness >= Likeness.SAME
        || own.stream()
            .filter(it -> !it.equals(best))
            .allMatch(it -> it.likeness(title) < likeness - MARGIN);
  }

  /** "Arbetsmiljö" is a part of "Arbetsmiljö och sjukfrånvaro", and of no other title here. */
  private Optional<SubQuestion> part(String title) {
    var key = Likeness.key(title);
    var found =
        own.stream()
            .filter(it -> it.keys().stream().anyMatch(known -> isPart(key, known)))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst().subQuestion()) : Optional.empty();
  }

  private static boolean isPart(String key, String other) {
    return Math.min(key.length(), other.length()) >= SHORTEST_PART
        && (key.startsWith(other) || other.startsWith(key) || other.endsWith(key));
  }

  static Stream<String> titles(SubQuestion subQuestion) {
    return Stream.concat(Stream.of(subQuestion.title().sv()), subQuestion.aliases().stream());
  }

  /** The area's sub-questions. */
  List<SubQuestion> own() {
    return own.stream().map(Known::subQuestion).toList();
  }
}
