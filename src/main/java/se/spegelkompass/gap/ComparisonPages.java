package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.gap.analysis.Profile;
import se.spegelkompass.gap.picture.Matrices;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;

/** Builds the page of a comparison. */
@Singleton
public class ComparisonPages {

  private final Companions companions;
  private final Foremost foremost;
  private final Matrices matrices;
  private final Messages messages;

  ComparisonPages(Companions companions, Foremost foremost, Matrices matrices, Messages messages) {
    this.companions = companions;
    this.foremost = foremost;
    this.matrices = matrices;
    this.messages = messages;
  }

  /** As chosen in the address. */
  ComparisonPage page(Comparison comparison, Choices asked, Chooser chooser, Locale locale) {
    var pair = asked.pair();
    var beside = companions.beside(comparison, asked, locale);
    var choices = asked.known(comparison, beside);
    var narrowed = choices.area(comparison);
    var without = choices.isWithoutLevel() ? comparison.profile() : Optional.<Profile>empty();
    var taken = without.map(Profile::elevation).orElse(0.0);
    var address = pair.address().toString();
    var rows = narrowed.map(comparison::subQuestions).orElse(comparison.subQuestions());
    var pictures = new ComparisonPictures(comparison, choices, matrices, messages, locale);
    return new ComparisonPage(
        pair(pair, locale),
        choices.screen(1),
        "/matningar/" + pair.round().id() + "/aterkoppling",
        address,
        pair.evaluation()
            .borrowedFrom()
            .map(whose -> messages.get(locale, "gap.borrowed", whose))
            .orElse(null),
        ConfirmedFigures.of(
            comparison.areas().stream().map(AreaGap::area).toList(),
            comparison.total(),
            pair.evaluation(),
            messages,
            locale),
        Headline.of(comparison.summary(), messages, locale),
        KeyFigures.of(comparison, messages, locale),
        foremost.lines(comparison, choices, locale),
        address + "/" + GapTracePages.TOTAL,
        beside,
        comparison.areas().stream()
            .map(it -> AreaRow.of(it, beside, choices, messages, locale))
            .toList(),
        pictures.spider(),
        pictures.matrix(),
        pictures.matrixRows(),
        ClassSection.all(comparison, choices, messages, locale),
        ActionsPart.address(pair),
        comparison.profile().map(it -> ProfilePart.all(it, messages, locale)).orElse(List.of()),
        method(comparison, messages, locale),
        areaChoices(comparison, locale),
        narrowed.map(it -> Integer.toString(it.number())).orElse(""),
        List.of(
            new Choice("", messages.get(locale, "gap.level.on")),
            new Choice(Choices.WITHOUT, messages.get(locale, "gap.level.off"))),
        without.isPresent() ? Choices.WITHOUT : "",
        rows.stream()
            .sorted(SubQuestionGap.largestFirst(taken))
            .map(it -> SubQuestionRow.of(it, taken, beside, choices, messages, locale))
            .toList(),
        chooser);
  }

  /**
   * As on paper: all of it, with the general level, and nothing to choose.
   *
   * @param pair which round and evaluation the comparison is of
   * @return ready to be shown, figures rounded as everywhere ({@code Numbers}); its links are those
   *     of the page
   */
  public ComparisonPage whole(Comparison comparison, Pair pair, Locale locale) {
    return page(comparison, Choices.none(pair), new Chooser(List.of(), "", List.of(), ""), locale);
  }

  /** How the pre-score is made of the groups: what is said of their weights must be true. */
  static String method(Comparison comparison, Messages messages, Locale locale) {
    return messages.get(
        locale, comparison.isWeighted() ? "gap.method.weighted" : "gap.method.self");
  }

  private String pair(Pair pair, Locale locale) {
    return messages.get(locale, "gap.pair", pair.round().name(), pair.evaluation().name());
  }

  private List<Choice> areaChoices(Comparison comparison, Locale locale) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", messages.get(locale, "gap.all-areas")));
    for (var it : comparison.areas()) {
      var area = it.area();
      choices.add(
          new Choice(
              Integer.toString(area.number()), area.number() + " " + area.title().in(locale)));
    }
    return choices;
  }
}
