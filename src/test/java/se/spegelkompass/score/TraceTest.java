package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.PublishedEdition;
import se.spegelkompass.respond.Answer;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupChoices;
import se.spegelkompass.round.GroupNamesOf;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.RoundStatus;
import se.spegelkompass.score.estimate.AskedGroup;
import se.spegelkompass.score.estimate.Ballot;
import se.spegelkompass.score.estimate.Interval;
import se.spegelkompass.score.estimate.ItemScores;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.score.estimate.Scoring;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.SheetFile;

/** A spreadsheet that gets the calculation computes what the snapshot holds. */
class TraceTest {

  private static final Edition EDITION = PublishedEdition.newest();
  private static final Locale SV = Locale.of("sv");
  private static final Messages MESSAGES = new Messages();
  private static final List<GroupKind> KINDS = List.of(GroupKind.values());

  /** A round with its result, and what it is meant to try. */
  record Tried(String what, Round round, PreScore preScore, ItemScores items) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Tried> rounds() {
    return Stream.of(
        tried("large groups", 1, 20, 30, 40, 50, 60),
        tried("one group left out", 2, 20, 30, 40, 50, 4),
        tried("two groups below 2k, so that others' spread is hidden", 3, 8, 9, 40, 50, 60),
        tried("Övriga", 4, 4, 5, 40, 50, 60),
        tried("two groups, no interval", 5, 8, 40, 0, 0, 0),
        tried("nothing at all", 6, 1, 2, 0, 0, 1));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void theFileComputesTheFiguresAnew(Tried tried) throws IOException {
    for (var figure : List.of("1.1", "7.2", "omrade-7", "totalt")) {
      var trace = trace(tried, figure);
      try (var book =
          new XSSFWorkbook(new ByteArrayInputStream(SheetFile.xlsx("Blad", trace.sheet())))) {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertSame(trace, Pasted.numbers(book));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void whatIsPastedComputesTheFiguresAnew(Tried tried) throws IOException {
    for (var trace : traces(tried)) {
      try (var book = Pasted.of(trace)) {
        assertSame(trace, Pasted.numbers(book));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void theLastFiguresAreTheOnesThePagesShow(Tried tried) throws IOException {
    var overall = tried.preScore().overall();
    for (var subQuestion : EDITION.subQuestions().toList()) {
      var trace = trace(tried, subQuestion.id());
      var points = overall.points(subQuestion);
      if (points.isEmpty()) {
        assertThat(Pasted.value(trace, "Poäng: andelen × högsta poäng")).isEmpty();
      } else {
        assertThat(Pasted.value(trace, "Poäng: andelen × högsta poäng").orElseThrow())
            .isEqualTo(points.getAsDouble(), within(1e-9));
      }
      var interval =
          overall
              .estimate(subQuestion)
              .map(it -> it.times(subQuestion.max()))
              .flatMap(it -> it.interval());
      assertEnds(trace, interval);
    }
    for (var area : EDITION.areas()) {
      assertEnds(
          trace(tried, "omrade-" + area.number()),
          overall.estimate(area).flatMap(it -> it.interval()));
    }
    assertEnds(trace(tried, "totalt"), overall.estimate(EDITION).flatMap(it -> it.interval()));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void whatIsNotShownSaysWhy(Tried tried) {
    for (var subQuestion : EDITION.subQuestions().toList()) {
      var trace = trace(tried, subQuestion.id());
      var expected =
          tried.preScore().groups().stream()
                  .map(it -> it.score().cell(subQuestion))
                  .filter(it -> it.share().isEmpty() || it.variance().isEmpty())
                  .count()
              + (tried.preScore().leftOut().isEmpty() ? 0 : 1);
      assertThat(trace.hidden()).hasSize((int) expected).doesNotContain("");
    }
  }

  private static void assertEnds(Trace trace, Optional<Interval> interval) throws IOException {
    var low = Pasted.value(trace, "Nedre gräns, poäng");
    var high = Pasted.value(trace, "Övre gräns, poäng");
    assertThat(low.isPresent()).as(trace.title()).isEqualTo(interval.isPresent());
    if (interval.isPresent()) {
      assertThat(Math.max(0, low.orElseThrow())).isEqualTo(interval.get().low(), within(1e-9));
      assertThat(Math.min(trace.points().orElseThrow().max(), high.orElseThrow()))
          .isEqualTo(interval.get().high(), within(1e-9));
    }
  }

  /** The same numbers in the same cells as the calculation says. */
  private static void assertSame(Trace trace, Map<String, Double> computed) {
    var expected = Pasted.expected(trace.sheet());
    assertThat(computed.keySet()).as(trace.title()).isEqualTo(expected.keySet());
    expected.forEach((cell, value) ->
        assertThat(computed.getOrDefault(cell, Double.NaN))
            .as("%s %s", trace.title(), cell)
            .isEqualTo(value, within(1e-9 * Math.max(1, Math.abs(value)))));
  }

  private static List<Trace> traces(Tried tried) {
    return Stream.concat(
            Stream.of("totalt"),
            Stream.concat(
                EDITION.areas().stream().map(it -> "omrade-" + it.number()),
                EDITION.subQuestions().map(it -> it.id())))
        .map(it -> trace(tried, it))
        .toList();
  }

  private static Trace trace(Tried tried, String figure) {
    return new TracePages(GroupNamesOf.messages(MESSAGES), MESSAGES)
        .trace(tried.round(), EDITION, tried.preScore(), _ -> tried.items(), figure, SV)
        .orElseThrow();
  }

  private static Tried tried(String what, long seed, int... sizes) {
    var random = new Random(seed);
    var groups = new ArrayList<Group>();
    var asked = new ArrayList<AskedGroup>();
    var ballots = new ArrayList<Ballot>();
    for (int i = 0; i < sizes.length; i++) {
      var kind = KINDS.get(i);
      var population = i == 1 ? OptionalInt.empty() : OptionalInt.of(sizes[i] + 5);
      groups.add(
          new Group(
              i + 1,
              kind,
              true,
              population,
              Optional.empty(),
              new GroupChoices(Optional.empty(), i + 1, OptionalInt.empty(), OptionalInt.empty()),
              false,
              Optional.empty()));
      asked.add(new AskedGroup(i + 1, kind, i + 1, i + 1, 6, population));
      for (int person = 0; person < sizes[i]; person++) {
        ballots.add(new Ballot(i + 1, answers(kind, random)));
      }
    }
    var round =
        new Round(
            1,
            1,
            "Självskattning",
            EDITION.id(),
            EDITION.hash(),
            LocalDate.of(2026, 11, 1),
            6,
            RoundStatus.CLOSED,
            Optional.of(LocalDate.of(2026, 11, 2)),
            groups);
    var counting = new Scoring(EDITION, 6).count(asked);
    ballots.forEach(counting::add);
    return new Tried(what, round, counting.preScore(), counting.itemScores());
  }

  private static Map<String, Answer> answers(GroupKind kind, Random random) {
    var answers = new HashMap<String, Answer>();
    for (var item : EDITION.items(kind)) {
      answers.put(
          item.id(),
          random.nextInt(10) == 0
              ? new Answer.NotKnown()
              : new Answer.OnStep(1 + random.nextInt(5)));
    }
    return answers;
  }
}
