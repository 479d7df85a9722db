package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
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
import se.spegelkompass.gap.analysis.Trail;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.PreScores;
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
    var found = new ArrayList<Earlier>();
    for (var round : rounds.all(municipality)) {
      if (round.isClosed() && round.id() != pair.round().id()) {
        trails(from, subQuestion, Optional.of(rounds.edition(round)))
            .forEach(trail -> earlier(round, trail, locale).ifPresent(found::add));
      }
    }
    for (var it : evaluations.all(municipality)) {
      if (it.isOwn() && it.id() != pair.evaluation().id()) {
        trails(from, subQuestion, editions.find(it.editionId()))
            .forEach(trail -> found.add(earlier(it, trail, locale)));
      }
    }
    return List.copyOf(found);
  }

  private List<Trail> trails(Edition from, SubQuestion subQuestion, Optional<Edition> to) {
    return to.stream()
        .flatMap(it -> Trail.of(from, subQuestion.id(), it, editions.crosswalks()).stream())
        .toList();
  }

  private Optional<Earlier> earlier(Round round, Trail trail, Locale locale) {
    return preScores.find(round.municipalityId(), round.id()).stream()
        .map(it -> it.overall().share(trail.to()))
        .filter(it -> it.isPresent())
        .map(it ->
            new Earlier(
                round.name(),
                "/matningar/" + round.id() + "/resultat/" + trail.to().id(),
                "self",
                Numbers.percent(it.getAsDouble(), locale),
                mark(trail, locale)))
        .findFirst();
  }

  private Earlier earlier(Evaluation evaluation, Trail trail, Locale locale) {
    return new Earlier(
        evaluation.name(),
        "/utvarderingar/" + evaluation.id(),
        "official",
        Numbers.percent(evaluation.points(trail.to()).doubleValue() / trail.to().max(), locale),
        mark(trail, locale));
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
