package se.spegelkompass.feedback;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.gap.Comparing;
import se.spegelkompass.gap.Comparison;
import se.spegelkompass.gap.Comparisons;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Numbers;

/** Builds the page for those who answered, of nothing but the snapshot. */
@Singleton
class ToldPages {

  /** The share of "vet inte" that is told about: every fourth answer. */
  private static final double MANY = 0.25;

  private static final int MOST_UNKNOWN = 5;

  private final Rounds rounds;
  private final PreScores preScores;
  private final Comparisons comparisons;
  private final Evaluations evaluations;
  private final Municipalities municipalities;
  private final GroupWords groups;
  private final Messages messages;

  ToldPages(
      Rounds rounds,
      PreScores preScores,
      Comparisons comparisons,
      Evaluations evaluations,
      Municipalities municipalities,
      GroupWords groups,
      Messages messages) {
    this.rounds = rounds;
    this.preScores = preScores;
    this.comparisons = comparisons;
    this.evaluations = evaluations;
    this.municipalities = municipalities;
    this.groups = groups;
    this.messages = messages;
  }

  /** As those who answered see it. */
  ModelAndView<ToldPage> open(Feedback feedback, Locale locale) {
    return page(
        rounds.require(feedback.municipalityId(), feedback.roundId()), feedback, null, locale);
  }

  /** As they would see it. */
  ModelAndView<ToldPage> preview(Round round, Feedback feedback, Locale locale) {
    return page(round, feedback, EditPages.path(round), locale);
  }

  private ModelAndView<ToldPage> page(
      Round round, Feedback feedback, @Nullable String back, Locale locale) {
    var preScore = preScores.find(round.municipalityId(), round.id()).orElseThrow(NotFound::new);
    var edition = rounds.edition(round);
    var evaluation =
        feedback.written().evaluation().flatMap(it -> evaluations.find(round.municipalityId(), it));
    var comparison = evaluation.flatMap(it -> comparison(round, it));
    var words = new AreaWords(messages, locale);
    var score = preScore.overall();
    return new ModelAndView<>(
        "feedback/told",
        new ToldPage(
            back,
            municipalities.find(round.municipalityId()).orElseThrow().name(),
            round.name(),
            groups.answered(preScore, locale),
            feedback.written().introduction().lines().filter(it -> !it.isBlank()).toList(),
            comparison.flatMap(_ -> evaluation).flatMap(it -> borrowed(it, locale)).orElse(null),
            comparison.isPresent(),
            comparison.map(words::apart).orElseGet(() -> words.lowest(edition.areas(), score)),
            comparison.map(words::alike).orElseGet(() -> words.highest(edition.areas(), score)),
            comparison
                .map(it -> it.areas().stream().map(words::line).toList())
                .orElseGet(
                    () -> edition.areas().stream().map(it -> words.line(it, score)).toList()),
            unknown(edition, preScore, locale),
            feedback.written().showGroups()
                ? groups.lines(round, edition, preScore, locale)
                : List.of(),
            feedback.written().doings(),
            round.k()));
  }

  private Optional<Comparison> comparison(Round round, Evaluation evaluation) {
    return comparisons
        .find(round.municipalityId(), round.id(), evaluation.id())
        .flatMap(Comparing::comparison);
  }

  private Optional<String> borrowed(Evaluation evaluation, Locale locale) {
    return evaluation.borrowedFrom().map(whose -> messages.get(locale, "gap.borrowed", whose));
  }

  /** What many do not know, most first. */
  private List<String> unknown(Edition edition, PreScore preScore, Locale locale) {
    record NotKnown(String name, double share) {}
    return edition
        .subQuestions()
        .flatMap(it ->
            preScore.overall().cell(it).notKnown().stream()
                .mapToObj(share -> new NotKnown(it.id() + " " + it.title().in(locale), share)))
        .filter(it -> it.share() >= MANY)
        .sorted(Comparator.comparingDouble(NotKnown::share).reversed())
        .limit(MOST_UNKNOWN)
        .map(it ->
            messages.get(
                locale, "feedback.not-known", it.name(), Numbers.percent(it.share(), locale)))
        .toList();
  }
}
