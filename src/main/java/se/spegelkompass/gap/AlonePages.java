package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.Messages;

/** Builds the page of a pre-score by itself. */
@Singleton
class AlonePages {

  private final ScoreWords scores;
  private final Messages messages;

  AlonePages(ScoreWords scores, Messages messages) {
    this.scores = scores;
    this.messages = messages;
  }

  AlonePage page(
      Round round,
      Edition edition,
      PreScore preScore,
      Material material,
      Optional<Usual> usual,
      Locale locale) {
    var lines = new AloneLines(round, edition, preScore, scores, messages, locale);
    var pair = material.newestPair(round.id());
    return new AlonePage(
        round.name(),
        "/matningar/" + round.id(),
        scores.total(edition, preScore, locale),
        scores.interval(edition, preScore, locale).orElse(null),
        messages.get(locale, "score.based", preScore.responses(), preScore.groups().size()),
        preScore.overall().points(edition).isPresent()
            ? null
            : messages.get(locale, "score.incomplete", preScore.k()),
        messages.get(locale, why(material, pair)),
        pair.or(() -> acrossEditions(round, material))
            .map(it -> it.address().toString())
            .orElse(null),
        preScore.k(),
        preScore.groups().isEmpty(),
        lines.strongest(),
        lines.weakest(),
        preScore.groups().size() > 1,
        lines.differences(),
        lines.notKnown(),
        lines.notMeasured(),
        usual.map(it -> before(it, locale)).orElse(null),
        others(round, material));
  }

  /** With the newest evaluation of another edition, in percent. */
  private static Optional<Pair> acrossEditions(Round round, Material material) {
    return material.evaluations().stream().findFirst().map(it -> new Pair(round, it));
  }

  private static String why(Material material, Optional<Pair> pair) {
    if (pair.isPresent()) {
      return "gap.alone.why.pair";
    }
    return material.evaluations().isEmpty()
        ? "gap.alone.why.evaluation"
        : "gap.alone.why.other-edition";
  }

  private AlonePage.Before before(Usual usual, Locale locale) {
    var level = usual.profile().elevation();
    var key =
        switch (Direction.of(level * 100)) {
          case HIGHER -> "gap.alone.usual.higher";
          case LOWER -> "gap.alone.usual.lower";
          case SAME -> "gap.alone.usual.same";
        };
    return new AlonePage.Before(
        messages.get(locale, key, new Amounts(messages, locale).percentagePoints(level)),
        messages.get(
            locale,
            "gap.alone.usual.base",
            usual.profile().of(),
            usual.pair().round().name(),
            usual.pair().evaluation().name()),
        usual.pair().address().toString());
  }

  private static List<Link> others(Round round, Material material) {
    return material.rounds().stream()
        .filter(it -> it.id() != round.id())
        .map(it -> new Link(it.name(), AloneController.address(it).toString(), false))
        .toList();
  }
}
