package se.spegelkompass.score;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.ItemScores;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.SheetFile;
import se.spegelkompass.web.SheetPart;

/** Builds the pages that open figures into how they were computed. */
@Singleton
class TracePages {

  static final String TOTAL = "totalt";
  private static final String AREA = "omrade-";

  private final GroupNames names;
  private final Messages messages;

  TracePages(GroupNames names, Messages messages) {
    this.names = names;
    this.messages = messages;
  }

  /** The name of an area's figure in addresses. */
  static String area(Area area) {
    return AREA + area.number();
  }

  /**
   * The figure of that name; empty where the edition has none.
   *
   * @param items the scores of a sub-question's items
   */
  Optional<Trace> trace(
      Round round,
      Edition edition,
      PreScore preScore,
      Function<SubQuestion, ItemScores> items,
      String figure,
      Locale locale) {
    var words = new TraceWords(round, preScore, names, messages, locale);
    if (figure.equals(TOTAL)) {
      return Optional.of(total(words, edition));
    }
    return edition.areas().stream()
        .filter(it -> area(it).equals(figure))
        .findFirst()
        .map(it -> area(words, it))
        .or(() ->
            edition
                .subQuestion(figure)
                .map(it -> subQuestion(words, edition, it, items.apply(it))));
  }

  private static Trace subQuestion(
      TraceWords words, Edition edition, SubQuestion it, ItemScores items) {
    var area = edition.area(it.area()).orElseThrow();
    return new Trace(
        path(words),
        link(words, area(area), words.title(area)),
        it.id(),
        words.title(it),
        words.preScore().overall().estimate(it).map(estimate -> estimate.times(it.max())),
        words.text("trace.missing", words.preScore().k()),
        words.certain(scored(words, it), it),
        concat(words.missing(it), words.leftOut()),
        List.of(),
        new SubQuestionTrace(words, it, items).sheet());
  }

  private static List<GroupScore> scored(TraceWords words, SubQuestion subQuestion) {
    return words.preScore().groups().stream()
        .filter(group -> group.score().share(subQuestion).isPresent())
        .toList();
  }

  private static Trace area(TraceWords words, Area area) {
    var parts =
        area.subQuestions().stream()
            .map(it ->
                new SumTrace.Part(words.title(it), it.max(), score -> boxed(score.points(it))))
            .toList();
    return new Trace(
        path(words),
        link(words, TOTAL, words.text("trace.total")),
        area(area),
        words.title(area),
        words.preScore().overall().estimate(area),
        words.text(
            "score.part.whole",
            words.preScore().overall().scored(area),
            area.subQuestions().size()),
        words.text("trace.certain"),
        words.leftOut(),
        area.subQuestions().stream().map(it -> link(words, it.id(), words.title(it))).toList(),
        new SumTrace(words, words.title(area), area.number(), parts, score -> score.estimate(area))
            .sheet());
  }

  private static Trace total(TraceWords words, Edition edition) {
    var parts =
        edition.areas().stream()
            .map(it ->
                new SumTrace.Part(words.title(it), it.max(), score -> boxed(score.points(it))))
            .toList();
    return new Trace(
        path(words),
        null,
        TOTAL,
        words.text("trace.total"),
        words.preScore().overall().estimate(edition),
        words.text(
            "score.part.whole",
            words.preScore().overall().scored(edition),
            edition.subQuestions().count()),
        words.text("trace.certain"),
        words.leftOut(),
        edition.areas().stream().map(it -> link(words, area(it), words.title(it))).toList(),
        new SumTrace(
                words,
                words.text("trace.total"),
                PreScore.TOTAL,
                parts,
                score -> score.estimate(edition))
            .sheet());
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static Link link(TraceWords words, String figure, String text) {
    return new Link(text, path(words) + "/resultat/" + figure, false);
  }

  private static String path(TraceWords words) {
    return "/matningar/" + words.round().id();
  }

  private static List<String> concat(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  TracePage page(Trace trace, Locale locale) {
    return new TracePage(
        trace.path() + "/resultat",
        messages.get(locale, "score.title"),
        trace.whole(),
        trace.title(),
        figure(trace, locale),
        interval(trace, locale),
        trace.hidden(),
        trace.parts(),
        SheetPart.of(trace.sheet(), locale),
        SheetFile.tabs(trace.sheet(), locale),
        trace.path() + "/resultat/" + trace.figure() + "/kalkylark");
  }

  private String figure(Trace trace, Locale locale) {
    return trace
        .points()
        .map(it ->
            messages.get(
                locale,
                "trace.figure",
                trace.figure().equals(TOTAL)
                    ? Numbers.whole(it.value(), locale)
                    : Numbers.points(it.value(), locale),
                Numbers.whole(it.max(), locale)))
        .orElse(trace.missing());
  }

  private @Nullable String interval(Trace trace, Locale locale) {
    return trace
        .points()
        .map(it ->
            it.isCertain()
                ? trace.certain()
                : it.interval()
                    .map(interval ->
                        (trace.figure().equals(TOTAL)
                                ? ShownInterval.whole(interval, messages, locale)
                                : ShownInterval.fine(interval, messages, locale))
                            .points())
                    .orElseGet(() -> messages.get(locale, "trace.interval.before")))
        .orElse(null);
  }
}
