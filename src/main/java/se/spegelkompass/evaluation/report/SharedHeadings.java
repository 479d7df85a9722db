package se.spegelkompass.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.spegelkompass.framework.SubQuestion;

/**
 * One heading can be about two sub-questions: "Samarbete med civilsamhället/kulturlivet". A
 * sub-question without a text of its own shares the text under a heading that names it.
 */
final class SharedHeadings {

  private static final Pattern PARTS = Pattern.compile("\\s*[/,&]\\s*|\\s+(?:och|samt)\\s+");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST = 7;

  private SharedHeadings() {}

  /** Adds a narrative for each sub-question that shares another's. */
  static void share(List<Narrative> narratives, List<SubQuestion> own) {
    for (var subQuestion : own) {
      var id = Optional.of(subQuestion.id());
      if (narratives.stream().noneMatch(it -> it.subQuestionId().equals(id))) {
        for (var i = 0; i < narratives.size(); i++) {
          var it = narratives.get(i);
          if (it.subQuestionId().isPresent() && names(it.heading(), subQuestion, own)) {
            narratives.add(i + 1, new Narrative(id, it.area(), it.heading(), it.paragraphs()));
            break;
          }
        }
      }
    }
  }

  private static boolean names(String heading, SubQuestion subQuestion, List<SubQuestion> own) {
    return PARTS.matcher(heading).find()
        && WORD.splitAsStream(heading.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() >= SHORTEST)
            .anyMatch(word -> own.stream().allMatch(it -> has(it, word) == it.equals(subQuestion)));
  }

  private static boolean has(SubQuestion subQuestion, String word) {
    return titles(subQuestion).anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(word));
  }

  /** The official title counts: an alias can be just such a shared heading. */
  private static Stream<String> titles(SubQuestion subQuestion) {
    return Stream.of(subQuestion.title().sv());
  }
}
