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

  private static final String WITHOUT = "utan";

  private final Messages messages;

  ComparisonPages(Messages messages) {
    this.messages = messages;
  }

  /**
   * @param area the number of the area the table shows; what is no area shows all
   * @param level {@value #WITHOUT} shows the gaps without the general level
   */
  ComparisonPage page(
      Comparison comparison,
      Pair pair,
      @Nullable String area,
      @Nullable String level,
      Chooser chooser,
      Locale locale) {
    var narrowed = area(comparison, area);
    var without = WITHOUT.equals(level) ? comparison.profile() : Optional.<Profile>empty();
    var taken = without.map(Profile::elevation).orElse(0.0);
    var address = pair.address().toString();
    var rows = narrowed.map(comparison::subQuestions).orElse(comparison.subQuestions());
    var pictures = new ComparisonPictures(comparison, address, messages, locale);
    return new ComparisonPage(
        pair(pair, locale),
        new Choices(pair, area, level).screen(1),
        "/matningar/" + pair.round().id() + "/aterkoppling",
        address,
        pair.evaluation()
            .borrowedFrom()
            .map(whose -> messages.get(locale, "gap.borrowed", whose))
            .orElse(null),
        Headline.of(comparison.summary(), messages, locale),
        KeyFigures.of(comparison, messages, locale),
        address + "/" + GapTracePages.TOTAL,
        comparison.areas().stream().map(it -> AreaRow.of(it, address, messages, locale)).toList(),
        pictures.spider(),
        pictures.matrix(),
        pictures.matrixRows(),
        ClassSection.all(comparison, address, messages, locale),
        comparison.profile().map(it -> ProfilePart.all(it, messages, locale)).orElse(List.of()),
        areaChoices(comparison, locale),
        narrowed.map(it -> Integer.toString(it.number())).orElse(""),
        List.of(
            new Choice("", messages.get(locale, "gap.level.on")),
            new Choice(WITHOUT, messages.get(locale, "gap.level.off"))),
        without.isPresent() ? WITHOUT : "",
        rows.stream().map(it -> SubQuestionRow.of(it, taken, address, messages, locale)).toList(),
        chooser);
  }

  /** As on paper: all of it, with the general level, and nothing to choose. */
  public ComparisonPage whole(Comparison comparison, Pair pair, Locale locale) {
    return page(comparison, pair, null, null, new Chooser(List.of(), "", List.of(), ""), locale);
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
