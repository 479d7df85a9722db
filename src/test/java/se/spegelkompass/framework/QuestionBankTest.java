package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the question bank must be beyond what the reader checks at every start; prints its counts.
 */
class QuestionBankTest {

  private static final Editions EDITIONS = new Editions();
  private static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.of("en"));
  private static final int SUB_QUESTIONS = 8;
  private static final double MINUTES = 10;

  /** Published editions are frozen, and so is how much they ask. */
  private static final Map<String, Long> COUNTS =
      Map.of(
          "kommunkompassen-2021", 152L, "kommunkompassen-2020", 153L, "kommunkompassen-2010", 186L);

  private static final double MINUTES_AT_MOST = 11.5;

  static List<Edition> editions() {
    return EDITIONS.all();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void printsItsCounts(Edition edition) {
    var out = new ArrayList<String>();
    out.add(edition.id() + ": " + edition.items().count() + " items");
    for (var area : edition.areas()) {
      var items = area.subQuestions().stream().flatMap(it -> it.items().stream()).toList();
      var line = new StringBuilder("  area " + area.number() + ": " + items.size() + " items; ");
      for (var dimension : Dimension.values()) {
        line.append(dimension.key())
            .append(' ')
            .append(items.stream().filter(it -> it.dimension() == dimension).count())
            .append(' ');
      }
      for (var kind : GroupKind.values()) {
        var asked = items.stream().filter(it -> it.isFor(kind)).toList();
        line.append("; %s %d (%s)".formatted(kind.key(), asked.size(), minutes(asked)));
      }
      out.add(line.toString());
    }
    for (var kind : GroupKind.values()) {
      var asked = edition.items(kind);
      out.add("  %s: %d items (%s)".formatted(kind.key(), asked.size(), minutes(asked)));
    }
    for (var language : LANGUAGES) {
      out.add(
          "  %s: %d questions, LIX %.1f on average and %.1f at most, %.1f words to read an item"
              .formatted(
                  language,
                  questions(edition, language).count(),
                  questions(edition, language).mapToDouble(Readability::lix).average().orElse(0),
                  questions(edition, language).mapToDouble(Readability::lix).max().orElse(0),
                  (AnsweringTime.seconds(edition.items().toList(), language)
                              / edition.items().count()
                          - 6)
                      * 200
                      / 60));
    }
    System.out.println(String.join("\n", out));

    assertThat(edition.items().count()).isEqualTo(COUNTS.get(edition.id()));
  }

  @Test
  void theNewestHasFourOrFiveItemsForEachSubQuestion() {
    assertThat(EDITIONS.newest().items().count()).isBetween(150L, 180L);
    assertThat(EDITIONS.newest().subQuestions())
        .allSatisfy(it -> assertThat(it.items()).as(it.id()).hasSizeBetween(4, 5));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everySubQuestionCoversAllDimensions(Edition edition) {
    assertThat(edition.subQuestions())
        .allSatisfy(it ->
            assertThat(it.items())
                .as(edition.id() + " " + it.id())
                .extracting(Item::dimension)
                .contains(Dimension.values()));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyItemRestsOnACriterion(Edition edition) {
    assertThat(edition.items())
        .allSatisfy(item -> {
          assertThat(item.criteria()).as(item.id()).isNotEmpty();
          assertThat(edition.criteria()).as(item.id()).containsAll(item.criteria());
        });
  }

  @ParameterizedTest
  @MethodSource("editions")
  void questionsAreEasyToRead(Edition edition) {
    assertThat(questions(edition, LANGUAGES.getFirst()))
        .allSatisfy(it -> assertThat(Readability.lix(it)).as(it).isLessThanOrEqualTo(55));
    assertThat(
            questions(edition, LANGUAGES.getFirst())
                .mapToDouble(Readability::lix)
                .average()
                .orElseThrow())
        .isLessThanOrEqualTo(45);
    for (var language : LANGUAGES) {
      assertThat(questions(edition, language))
          .allSatisfy(it -> assertThat(it.split("\\s+")).as(it).hasSizeLessThanOrEqualTo(20))
          .noneMatch(it -> it.toLowerCase(language).contains("och/eller"))
          .doesNotHaveDuplicates();
    }
  }

  /** On average, counting only the sub-questions that the group is asked. */
  @ParameterizedTest
  @MethodSource("editions")
  void eightSubQuestionsTakeTenMinutesOnAverage(Edition edition) {
    for (var kind : GroupKind.values()) {
      for (var language : LANGUAGES) {
        var times = times(edition, kind, language);
        assertThat(times.stream().mapToDouble(it -> it).average().orElseThrow() * SUB_QUESTIONS)
            .as("%s %s %s", edition.id(), kind.key(), language)
            .isLessThanOrEqualTo(MINUTES);
      }
    }
  }

  /** Wherever one begins: somewhat more, since some sub-questions have five items. */
  @ParameterizedTest
  @MethodSource("editions")
  void noEightSubQuestionsInARowTakeMuchLonger(Edition edition) {
    for (var kind : GroupKind.values()) {
      for (var language : LANGUAGES) {
        var times = times(edition, kind, language);
        for (int first = 0; first + SUB_QUESTIONS <= times.size(); first++) {
          var minutes =
              times.subList(first, first + SUB_QUESTIONS).stream().mapToDouble(it -> it).sum();
          assertThat(minutes)
              .as("%s %s %s from number %d", edition.id(), kind.key(), language, first)
              .isLessThanOrEqualTo(MINUTES_AT_MOST);
        }
      }
    }
  }

  /** Minutes for each sub-question that the group is asked. */
  private static List<Double> times(Edition edition, GroupKind kind, Locale language) {
    return edition
        .subQuestions()
        .map(it -> it.items().stream().filter(item -> item.isFor(kind)).toList())
        .filter(items -> !items.isEmpty())
        .map(items -> AnsweringTime.seconds(items, language) / 60)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void explainedWordsAreFoundWhereTheyStand(Edition edition) {
    for (var language : LANGUAGES) {
      assertThat(edition.items()).anyMatch(it -> !edition.wordsIn(it, language).isEmpty());
      assertThat(edition.items())
          .allSatisfy(it ->
              assertThat(edition.wordsIn(it, language)).as(it.id()).hasSizeLessThanOrEqualTo(8));
    }
  }

  /** Rounds have stored these ids: the list may only grow. */
  @ParameterizedTest
  @MethodSource("editions")
  void publishedIdsStay(Edition edition) throws IOException {
    var published = publishedIds().getOrDefault(edition.id(), List.of());

    assertThat(edition.items().map(Item::id))
        .as("item-ids.txt must list every item of a published edition, and each must exist")
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(published));
  }

  private static Map<String, List<String>> publishedIds() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(QuestionBankTest.class.getResourceAsStream("/item-ids.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(
              java.util.stream.Collectors.groupingBy(
                  line -> line.substring(0, line.indexOf('/')),
                  java.util.stream.Collectors.mapping(
                      line -> line.substring(line.indexOf('/') + 1),
                      java.util.stream.Collectors.toList())));
    }
  }

  private static Stream<String> questions(Edition edition, Locale language) {
    return edition.items().map(item -> item.question().in(language));
  }

  private static String minutes(List<Item> items) {
    return String.join(
        ", ",
        LANGUAGES.stream()
            .map(it -> "%s %.1f min".formatted(it, AnsweringTime.seconds(items, it) / 60))
            .toList());
  }
}
