package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.SubQuestionPage.Earlier;
import se.spegelkompass.gap.analysis.Change;
import se.spegelkompass.gap.analysis.Trail;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;
import se.spegelkompass.score.estimate.Difference;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Finds a sub-question in a municipality's other rounds and evaluations, along the crosswalks. */
@Singleton
class EarlierMirrors {

  private final Rounds rounds;
  private final PreScores preScores;
  private final Evaluations evaluations;
  private final Editions editions;
  private final Messages messages;

  EarlierMirrors(
      Rounds rounds,
      PreScores preScores,
      Evaluations evaluations,
      Editions editions,
      Messages messages) {
    this.rounds = rounds;
    this.preScores = preScores;
    this.evaluations = evaluations;
    this.editions = editions;
    this.messages = messages;
  }

  /** All but the pair itself: rounds first, each kind newest first. */
  List<Earlier> of(Pair pair, SubQuestion subQuestion, Locale locale) {
    var from = rounds.edition(pair.round());
    var municipality = pair.round().municipalityId();
    var now = preScores.find(municipality, pair.round().id());
    var found = new ArrayList<Earlier>();
    for (var round : rounds.all(municipality)) {
      if (round.isClosed() && round.id() != pair.round().id()) {
        var then = preScores.find(municipality, round.id());
        trails(from, subQuestion, Optional.of(rounds.edition(round)))
            .forEach(trail ->
                then.flatMap(
                        it -> earlier(round, it, trail, since(pair, now, round, it, trail), locale))
                    .ifPresent(found::add));
      }
    }
    for (var it : evaluations.all(municipality)) {
      if (it.isOwn() && it.id() != pair.evaluation().id()) {
        trails(from, subQuestion, editions.find(it.editionId()))
            .forEach(trail -> found.add(earlier(pair, it, trail, locale)));
      }
    }
    return List.copyOf(found);
  }

  private List<Trail> trails(Edition from, SubQuestion subQuestion, Optional<Edition> to) {
    return to.stream()
        .flatMap(it -> Trail.of(from, subQuestion.id(), it, editions.crosswalks()).stream())
        .toList();
  }

  /** Nothing has changed since a round that closed later. */
  private static Optional<Change> since(
      Pair pair, Optional<PreScore> now, Round round, PreScore then, Trail trail) {
    return now.filter(_ -> closedBefore(round, pair.round()))
        .flatMap(it -> Change.of(trail.back(), then, it));
  }

  private Optional<Earlier> earlier(
      Round round, PreScore then, Trail trail, Optional<Change> change, Locale locale) {
    return then.overall().share(trail.to()).stream()
        .mapToObj(it ->
            new Earlier(
                round.name(),
                "/matningar/" + round.id() + "/resultat/" + trail.to().id(),
                "self",
                Numbers.percent(it, locale),
                mark(trail, locale),
                change(change, locale),
                change.flatMap(Change::difference).flatMap(one -> sure(one, locale)).orElse(null)))
        .findFirst();
  }

  private static boolean closedBefore(Round one, Round other) {
    return Comparator.<Round, LocalDate>comparing(it -> it.closedOn().orElse(it.lastDay()))
            .thenComparingLong(Round::id)
            .compare(one, other)
        < 0;
  }

  private Earlier earlier(Pair pair, Evaluation it, Trail trail, Locale locale) {
    var points = it.points(trail.to()).doubleValue();
    var change =
        it.evaluatedOn().isBefore(pair.evaluation().evaluatedOn())
            ? Optional.of(
                Change.of(
                    trail.back(), points, pair.evaluation().points(trail.from()).doubleValue()))
            : Optional.<Change>empty();
    return new Earlier(
        it.name(),
        "/utvarderingar/" + it.id(),
        "official",
        Numbers.percent(points / trail.to().max(), locale),
        mark(trail, locale),
        change(change, locale),
        null);
  }

  /** In percentage points; nothing has changed since what is later. */
  private static String change(Optional<Change> change, Locale locale) {
    return change
        .map(it -> Numbers.signedPercentagePoints(it.later() - it.earlier(), locale))
        .orElse(AreaRow.NONE);
  }

  private Optional<String> sure(Difference difference, Locale locale) {
    return difference
        .estimate()
        .interval()
        .map(it ->
            messages.get(
                locale,
                difference.isSecured() ? "gap.earlier.sure" : "gap.earlier.chance",
                Numbers.signedPercentagePoints(it.low(), locale),
                Numbers.signedPercentagePoints(it.high(), locale)));
  }

  /** In another edition a percentage is all that can be compared, and with care. */
  private @Nullable String mark(Trail trail, Locale locale) {
    if (trail.links().isEmpty()) {
      return null;
    }
    return messages.get(
        locale,
        "gap.earlier.mark",
        trail.to().id(),
        trail.to().title().in(locale),
        messages.get(locale, "crosswalk.relation." + trail.relation().key()),
        messages.get(locale, "crosswalk.confidence." + trail.confidence().key()));
  }
}
