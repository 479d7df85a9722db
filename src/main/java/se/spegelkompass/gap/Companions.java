package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.ReferenceBase;
import se.spegelkompass.evaluation.References;
import se.spegelkompass.framework.Area;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;

/** Finds what can stand beside the two mirrors. */
@Singleton
class Companions {

  private final Evaluations evaluations;
  private final References references;
  private final ScoreWords scores;
  private final Messages messages;

  Companions(Evaluations evaluations, References references, ScoreWords scores, Messages messages) {
    this.evaluations = evaluations;
    this.references = references;
    this.scores = scores;
    this.messages = messages;
  }

  /** As chosen in the address; what there is none of is none. */
  Beside beside(Comparison comparison, Choices choices, Locale locale) {
    var pair = choices.pair();
    var areas = comparison.areas().stream().map(AreaGap::area).toList();
    var groups =
        comparison.groups().stream()
            .map(it -> Companion.of(it, scores.name(pair.round(), it, locale), areas))
            .toList();
    var others = references(pair, areas, locale);
    return new Beside(
        chosen(groups, choices.group()),
        chosen(others, choices.reference()),
        options(groups, locale),
        options(others, locale));
  }

  private List<Companion> references(Pair pair, List<Area> areas, Locale locale) {
    var municipality = pair.round().municipalityId();
    var edition = pair.evaluation().editionId();
    return Stream.concat(
            references.of(municipality, edition).stream()
                .map(it -> Companion.of(it, new ReferenceBase(it, messages, locale).name(), areas)),
            evaluations.all(municipality).stream()
                .filter(it -> isAnothers(it, pair))
                .map(it -> Companion.of(it, areas)))
        .toList();
  }

  private static boolean isAnothers(Evaluation it, Pair pair) {
    return !it.isOwn()
        && it.id() != pair.evaluation().id()
        && it.editionId().equals(pair.evaluation().editionId());
  }

  private static Optional<Companion> chosen(List<Companion> all, @Nullable String key) {
    return all.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  private List<Choice> options(List<Companion> all, Locale locale) {
    var options = new ArrayList<Choice>();
    options.add(new Choice("", messages.get(locale, "gap.beside.none")));
    all.forEach(it -> options.add(new Choice(it.key(), it.name())));
    return options;
  }
}
