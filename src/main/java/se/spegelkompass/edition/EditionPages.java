package se.spegelkompass.edition;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.AnsweringTime;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Language;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Builds the pages that show an edition. */
@Singleton
class EditionPages {

  private final AvailableEditions editions;
  private final Messages messages;

  EditionPages(AvailableEditions editions, Messages messages) {
    this.editions = editions;
    this.messages = messages;
  }

  static String at(Edition edition) {
    return "/ramverk/utgavor/" + edition.id();
  }

  ModelAndView<FrameworkPage> list(long municipalityId, Locale locale) {
    var own = editions.own(municipalityId);
    var packed = editions.all(municipalityId).stream().filter(it -> !own.contains(it)).toList();
    return new ModelAndView<>(
        "edition/framework", new FrameworkPage(lines(packed, locale), lines(own, locale)));
  }

  private List<FrameworkPage.EditionLine> lines(List<Edition> shown, Locale locale) {
    return shown.stream()
        .map(it -> new FrameworkPage.EditionLine(it.name().in(locale), at(it), facts(it, locale)))
        .toList();
  }

  ModelAndView<EditionPage> edition(Edition edition, Shown shown, Locale locale) {
    var areas =
        edition.areas().stream()
            .map(area -> part(edition, area, shown, shown.isSearch(), locale))
            .filter(area -> !shown.isSearch() || !area.subQuestions().isEmpty())
            .toList();
    return new ModelAndView<>(
        "edition/edition",
        new EditionPage(
            edition.name().in(locale),
            facts(edition, locale),
            filter(at(edition), shown, locale),
            shown.isSearch() ? found(edition, shown, locale) : null,
            areas,
            at(edition) + "/utskrift" + shown.query(locale),
            at(edition) + "/filer"));
  }

  ModelAndView<AreaPage> area(Edition edition, Area area, Shown shown, Locale locale) {
    return new ModelAndView<>(
        "edition/area",
        new AreaPage(
            List.of(
                new Link(messages.get(locale, "navigation.ramverk"), "/ramverk", false),
                new Link(edition.name().in(locale), at(edition) + shown.query(locale), false),
                new Link(title(area, locale), "", true)),
            part(edition, area, shown, true, locale),
            filter(at(edition, area), shown, locale),
            neighbour(edition, area.number() - 1, shown, locale),
            neighbour(edition, area.number() + 1, shown, locale)));
  }

  ModelAndView<PrintPage> print(Edition edition, Shown shown, Locale locale) {
    return new ModelAndView<>(
        "edition/print",
        new PrintPage(
            edition.name().in(locale),
            facts(edition, locale),
            at(edition) + shown.query(locale),
            edition.areas().stream()
                .map(area -> part(edition, area, shown, true, locale))
                .toList()));
  }

  private AreaPart part(Edition edition, Area area, Shown shown, boolean withItems, Locale locale) {
    var items = area.subQuestions().stream().flatMap(it -> shown.items(it).stream()).toList();
    return new AreaPart(
        area.number(),
        title(area, locale),
        at(edition, area) + shown.query(locale),
        summary(items, shown, locale),
        area.subQuestions().stream()
            .filter(it -> !shown.isSearch() || !shown.items(it).isEmpty())
            .map(it -> part(edition, it, shown, withItems, locale))
            .toList());
  }

  private SubQuestionPart part(
      Edition edition, SubQuestion subQuestion, Shown shown, boolean withItems, Locale locale) {
    return new SubQuestionPart(
        subQuestion.id(),
        subQuestion.title().in(locale),
        subQuestion.shortTitle().in(locale),
        messages.get(locale, "framework.points", subQuestion.max()),
        withItems
            ? shown.items(subQuestion).stream()
                .map(item -> card(edition, item, shown.language(), locale))
                .toList()
            : List.of());
  }

  private ItemCard card(Edition edition, Item item, Locale language, Locale locale) {
    return new ItemCard(
        item.id(),
        messages.get(locale, "dimension." + item.dimension().key()),
        Arrays.stream(GroupKind.values())
            .filter(item::isFor)
            .map(kind -> messages.get(locale, "group." + kind.key()))
            .collect(Collectors.joining(", ")),
        Language.of(language).code(),
        item.question().in(language),
        item.steps().stream()
            .map(it ->
                new ItemCard.StepLine(it.text().in(language), Numbers.percent(it.value(), locale)))
            .toList(),
        item.signs().stream().map(sign -> sign.in(language)).toList(),
        item.why().in(language),
        item.example().map(it -> it.text().in(language)).orElse(null),
        item.example()
            .map(it -> messages.get(locale, "framework.source", it.report(), it.year()))
            .orElse(null),
        edition.wordsIn(item, language).stream().map(word -> word.in(language)).toList());
  }

  private Filter filter(String action, Shown shown, Locale locale) {
    return new Filter(
        action,
        Stream.concat(
                Stream.of(new Choice("", messages.get(locale, "framework.every-group"))),
                Arrays.stream(GroupKind.values())
                    .map(it -> new Choice(it.key(), messages.get(locale, "group." + it.key()))))
            .toList(),
        shown.group().map(GroupKind::key).orElse(""),
        Arrays.stream(Language.values())
            .map(it -> new Choice(it.code(), messages.get(locale, "framework.in." + it.code())))
            .toList(),
        Language.of(shown.language()).code(),
        shown.search());
  }

  private String facts(Edition edition, Locale locale) {
    return messages.get(
        locale,
        "framework.facts",
        edition.areas().size(),
        edition.subQuestions().count(),
        edition.items().count(),
        edition.max());
  }

  private String summary(Collection<Item> items, Shown shown, Locale locale) {
    return items.isEmpty()
        ? messages.get(locale, "framework.no-items")
        : messages.get(
            locale,
            "framework.summary",
            items.size(),
            AnsweringTime.minutes(items, shown.language()));
  }

  private String found(Edition edition, Shown shown, Locale locale) {
    var count = edition.subQuestions().mapToInt(it -> shown.items(it).size()).sum();
    return messages.get(locale, "framework.found", count, shown.search());
  }

  private @Nullable Link neighbour(Edition edition, int number, Shown shown, Locale locale) {
    return edition
        .area(number)
        .map(it -> new Link(title(it, locale), at(edition, it) + shown.query(locale), false))
        .orElse(null);
  }

  private static String at(Edition edition, Area area) {
    return at(edition) + "/omrade/" + area.number();
  }

  private static String title(Area area, Locale locale) {
    return area.number() + " " + area.title().in(locale);
  }
}
