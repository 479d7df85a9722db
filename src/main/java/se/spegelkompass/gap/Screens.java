package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.gap.analysis.GroupDifference;
import se.spegelkompass.gap.picture.Matrices;
import se.spegelkompass.web.Messages;

/** Takes a comparison apart into screens. A class without sub-questions has none. */
@Singleton
class Screens {

  /** A secured difference before a larger one that may be chance. */
  private static final Comparator<GroupDifference> TELLING =
      Comparator.comparing(GroupDifference::secured)
          .thenComparingDouble(it -> it.difference().estimate().value());

  private final GroupLines groups;
  private final Foremost foremost;
  private final Companions companions;
  private final Matrices matrices;
  private final Messages messages;

  Screens(
      GroupLines groups,
      Foremost foremost,
      Companions companions,
      Matrices matrices,
      Messages messages) {
    this.groups = groups;
    this.foremost = foremost;
    this.companions = companions;
    this.matrices = matrices;
    this.messages = messages;
  }

  List<Screen> all(Comparison comparison, Choices asked, Locale locale) {
    var pair = asked.pair();
    var beside = companions.beside(comparison, asked, locale);
    var choices = asked.known(comparison, beside);
    var pictures = new ComparisonPictures(comparison, choices, matrices, messages, locale);
    var areas =
        comparison.areas().stream()
            .map(it -> AreaRow.of(it, beside, choices, messages, locale))
            .toList();
    var headline = Headline.of(comparison.summary(), messages, locale);
    var screens = new ArrayList<Screen>();
    screens.add(
        new Screen.Start(
            messages.get(locale, "screen.start"), headline, borrowed(pair, locale).orElse(null)));
    var lines = foremost.lines(comparison, choices, locale);
    if (!lines.isEmpty()) {
      screens.add(new Screen.First(messages.get(locale, "gap.foremost"), lines));
    }
    screens.add(new Screen.Areas(messages.get(locale, "screen.areas"), areas, beside));
    screens.add(new Screen.Around(messages.get(locale, "screen.spider"), pictures.spider(), areas));
    screens.add(
        new Screen.Both(
            messages.get(locale, "screen.matrix"), pictures.matrix(), pictures.matrixRows()));
    ClassSection.all(comparison, choices, messages, locale).stream()
        .filter(it -> it.count() > 0)
        .map(it -> new Screen.OneClass(it.title(), it))
        .forEach(screens::add);
    groups(comparison, choices, locale).ifPresent(screens::add);
    screens.add(
        new Screen.Sure(
            messages.get(locale, "screen.sure"),
            headline.sure(),
            ComparisonPages.method(comparison, messages, locale),
            pair.round().k()));
    return screens;
  }

  private Optional<String> borrowed(Pair pair, Locale locale) {
    return pair.evaluation()
        .borrowedFrom()
        .map(whose -> messages.get(locale, "gap.borrowed", whose));
  }

  private Optional<Screen> groups(Comparison comparison, Choices choices, Locale locale) {
    var round = choices.pair().round();
    return mostApart(comparison)
        .map(it ->
            new Screen.Groups(
                messages.get(locale, "screen.groups"),
                it.subQuestion().id() + " " + it.subQuestion().title().in(locale),
                choices.subQuestion(it.subQuestion()),
                groups.difference(round, it.groups().orElseThrow(), locale),
                groups.lines(round, comparison, it, locale)));
  }

  /** The sub-question in which two groups differ most; none where groups are shown as alike. */
  static Optional<SubQuestionGap> mostApart(Comparison comparison) {
    return comparison.subQuestions().stream()
        .filter(it -> it.groups().filter(found -> !GroupLines.isAlike(found)).isPresent())
        .max(Comparator.comparing(it -> it.groups().orElseThrow(), TELLING));
  }
}
