package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/**
 * How one of a municipality's own evaluations went since the one before. Points are only held
 * against points of the same edition; otherwise both are said as shares, and that the editions
 * differ.
 */
record OverTime(Editions editions, Messages messages, Locale locale) {

  /**
   * In words.
   *
   * @param all newest first
   */
  Optional<String> since(Evaluation evaluation, List<Evaluation> all) {
    var own = all.stream().filter(Evaluation::isOwn).toList();
    var at = own.indexOf(evaluation);
    return at < 0 || at + 1 >= own.size()
        ? Optional.empty()
        : Optional.of(text(evaluation, own.get(at + 1)));
  }

  private String text(Evaluation evaluation, Evaluation earlier) {
    var when = EvaluationPages.month(earlier.evaluatedOn(), locale);
    if (!evaluation.editionId().equals(earlier.editionId())) {
      return messages.get(
          locale,
          "evaluation.since.other-edition",
          share(evaluation),
          when,
          share(earlier),
          edition(earlier).name().in(locale));
    }
    var amounts = new Amounts(messages, locale);
    var change = points(evaluation).subtract(points(earlier));
    var key =
        switch (change.signum()) {
          case 1 -> "evaluation.since.more";
          case -1 -> "evaluation.since.less";
          default -> "evaluation.since.same";
        };
    return messages.get(locale, key, amounts.points(Points.text(change.abs(), locale)), when);
  }

  private String share(Evaluation evaluation) {
    return Numbers.percent(points(evaluation).doubleValue() / edition(evaluation).max(), locale);
  }

  private BigDecimal points(Evaluation evaluation) {
    return evaluation.points(edition(evaluation));
  }

  private Edition edition(Evaluation evaluation) {
    return editions.find(evaluation.editionId()).orElseThrow();
  }
}
