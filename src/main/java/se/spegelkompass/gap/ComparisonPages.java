package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.gap.analysis.Profile;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;

/** Builds the page of a comparison. */
@Singleton
public class ComparisonPages {

  private final Companions companions;
  private final Matrices matrices;
  private final Messages messages;

  ComparisonPages(Companions companions, Matrices matrices, Messages messages) {
    this.companions = companions;
    this.matrices = matrices;
    this.messages = messages;
  }

  /** As chosen in the address. */
  ComparisonPage page(Comparison comparison, Choices choices, Chooser chooser, Locale locale) {
    var pair = choices.pair();
    var beside = companions.beside(comparison, choices, locale);
    var narrowed = area(comparison, choices.area());
    var without =
        Choices.WITHOUT.equals(choices.level()) ? comparison.profile() : Optional.<Profile>empty();
    var taken = without.map(Profile::elevation).orElse(0.0);
    var address = pair.address().toString();
    var rows = narrowed.map(comparison::subQuestions).orElse(comparison.subQuestions());
    var pictures = new ComparisonPictures(comparison, address, matrices, messages, locale);
    return new ComparisonPage(
        pair(pair, locale),
        choices.screen(1),
        "/matningar/" + pair.round().id() + "/aterkoppling",
        address,
        pair.evaluation()
            .borrowedFrom()
            .map(whose -> messages.get(locale, "gap.borrowed", whose))
            .orElse(null),
        Headline.of(comparison.summary(), messages, locale),
        KeyFigures.of(comparison, messages, locale),
        address + "/" + GapTracePages.TOTAL,
        beside,
        comparison.areas().stream()
            .map(it -> AreaRow.of(it, beside, choices, messages, locale))
            .toList(),
        pictures.spider(),
        pictures.matrix(),
        pictures.matrixRows(),
        ClassSection.all(comparison, address, messages, locale),
        ActionsPart.address(pair),
        comparison.profile().map(it -> ProfilePart.all(it, messages, locale)).orElse(List.of()),
        areaChoices(comparison, locale),
        narrowed.map(it -> Integer.toString(it.number())).orElse(""),
        List.of(
            new Choice("", messages.get(locale, "gap.level.on")),
            new Choice(Choices.WITHOUT, messages.get(locale, "gap.level.off"))),
        without.isPresent() ? Choices.WITHOUT : "",
        rows.stream()
            .map(it -> SubQuestionRow.of(it, taken, beside, address, messages, locale))
            .toList(),
        chooser);
  }

  /** As on paper: all of it, with the general level, and nothing to choose. */
  public ComparisonPage whole(Comparison comparison, Pair pair, Locale locale) {
    return page(comparison, Choices.none(pair), new Chooser(List.of(), "", List.of(), ""), locale);
  }

  private String pair(Pair pair, Locale locale) {
    return messages.get(locale, "gap.pair", pair.round().name(), pair.evaluation().name());
  }

  private static Optional<Area> area(Comparison comparison, @Nullable String number) {
    return comparison.areas().stream()
        .map(AreaGap::area)
        .filter(area -> Integer.toString(area.number()).equals(number))
        .findFirst();
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
