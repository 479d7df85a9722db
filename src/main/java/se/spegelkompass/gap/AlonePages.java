package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.ShownInterval;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Builds the page of a pre-score by itself. */
@Singleton
class AlonePages {

  private final GroupNames names;
  private final Messages messages;

  AlonePages(GroupNames names, Messages messages) {
    this.names = names;
    this.messages = messages;
  }

  AlonePage page(
      Round round,
      Edition edition,
      PreScore preScore,
      Material material,
      Optional<Usual> usual,
      Locale locale) {
    var labels = new GroupLabels(round, names, messages, locale);
    var lines = new AloneLines(edition, preScore, labels);
    var pair = material.newestPair(round.id());
    return new AlonePage(
        round.name(),
        "/matningar/" + round.id(),
        total(edition, preScore, locale),
        interval(edition, preScore, locale),
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

  private String total(Edition edition, PreScore preScore, Locale locale) {
    var points = preScore.overall().points(edition);
    return points.isPresent()
        ? messages.get(
            locale, "score.total", Numbers.whole(points.getAsDouble(), locale), edition.max())
        : messages.get(
            locale,
            "score.total.part",
            preScore.overall().scored(edition),
            edition.subQuestions().count());
  }

  private @Nullable String interval(Edition edition, PreScore preScore, Locale locale) {
    return preScore
        .overall()
        .estimate(edition)
        .flatMap(Estimate::interval)
        .map(it -> ShownInterval.whole(it, messages, locale).points())
        .orElse(null);
  }

  private AlonePage.Before before(Usual usual, Locale locale) {
    var points = usual.profile().elevation() * 100;
    var key =
        switch (Direction.of(points)) {
          case HIGHER -> "gap.alone.usual.higher";
          case LOWER -> "gap.alone.usual.lower";
          case SAME -> "gap.alone.usual.same";
        };
    return new AlonePage.Before(
        messages.get(locale, key, Numbers.whole(Math.abs(points), locale)),
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
