package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Dimension;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.StoredItemScores;
import se.spegelkompass.score.estimate.ItemScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Where in a sub-question people see practice: in the plan, or in the follow-up. */
@Singleton
class ItemLines {

  /**
   * Dimensions that differ less are said to be alike, as a share. Our own choice, as nothing is
   * tested here: it is less than half a step of the answer scale, whose steps are 0.25 apart.
   */
  private static final double ALIKE = 0.1;

  private final StoredItemScores scores;
  private final Messages messages;

  ItemLines(StoredItemScores scores, Messages messages) {
    this.scores = scores;
    this.messages = messages;
  }

  ItemsPart of(Round round, SubQuestionGap gap, Locale locale) {
    var subQuestion = gap.subQuestion();
    var found = scores.overall(round.municipalityId(), round.id(), subQuestion);
    return new ItemsPart(
        said(subQuestion, found, locale),
        found.isEmpty()
            ? List.of()
            : subQuestion.items().stream()
                .map(item ->
                    line(item, found.getOrDefault(item.id(), ItemScore.HIDDEN), gap, locale))
                .toList());
  }

  private ItemsPart.Line line(Item item, ItemScore score, SubQuestionGap gap, Locale locale) {
    return new ItemsPart.Line(
        dimension(item.dimension(), locale),
        item.question().in(locale),
        Dumbbell.of(score.share(), gap.officialShare()),
        percent(score.share(), locale),
        percent(score.notKnown(), locale));
  }

  private @Nullable String said(
      SubQuestion subQuestion, Map<String, ItemScore> found, Locale locale) {
    var shares = byDimension(subQuestion, found);
    if (shares.size() < 2) {
      return null;
    }
    var byShare = Map.Entry.<Dimension, Double>comparingByValue(Comparator.naturalOrder());
    var highest = shares.entrySet().stream().max(byShare).orElseThrow();
    var lowest = shares.entrySet().stream().min(byShare).orElseThrow();
    return highest.getValue() - lowest.getValue() < ALIKE
        ? messages.get(
            locale,
            "gap.items.alike",
            Numbers.percent(lowest.getValue(), locale),
            Numbers.percent(highest.getValue(), locale))
        : messages.get(
            locale,
            "gap.items.differ",
            inSentence(highest.getKey(), locale),
            Numbers.percent(highest.getValue(), locale),
            inSentence(lowest.getKey(), locale),
            Numbers.percent(lowest.getValue(), locale));
  }

  /** The mean share of each dimension's items, of those that have any. */
  private static Map<Dimension, Double> byDimension(
      SubQuestion subQuestion, Map<String, ItemScore> found) {
    return subQuestion.items().stream()
        .filter(it -> found.getOrDefault(it.id(), ItemScore.HIDDEN).share().isPresent())
        .collect(
            Collectors.groupingBy(
                Item::dimension,
                () -> new EnumMap<>(Dimension.class),
                Collectors.averagingDouble(
                    it -> found.getOrDefault(it.id(), ItemScore.HIDDEN).share().orElseThrow())));
  }

  private String dimension(Dimension dimension, Locale locale) {
    return messages.get(locale, "dimension." + dimension.key());
  }

  private String inSentence(Dimension dimension, Locale locale) {
    return messages.get(locale, "gap.dimension." + dimension.key());
  }

  private static String percent(OptionalDouble share, Locale locale) {
    return share.isPresent() ? Numbers.percent(share.getAsDouble(), locale) : AreaRow.NONE;
  }
}
