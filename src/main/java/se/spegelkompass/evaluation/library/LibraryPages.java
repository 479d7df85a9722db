package se.spegelkompass.evaluation.library;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.review.Draft;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;

/** Builds the library's page. */
@Singleton
class LibraryPages {

  private final Evaluations evaluations;
  private final FileRepository files;
  private final Editions editions;
  private final Messages messages;

  LibraryPages(
      Evaluations evaluations, FileRepository files, Editions editions, Messages messages) {
    this.evaluations = evaluations;
    this.files = files;
    this.editions = editions;
    this.messages = messages;
  }

  ModelAndView<LibraryPage> page(long municipalityId, LibraryFilter filter, Locale locale) {
    var all = evaluations.all(municipalityId).stream().filter(it -> !it.isOwn()).toList();
    var shown = all.stream().filter(filter::lets).toList();
    return new ModelAndView<>(
        "library/show",
        new LibraryPage(
            all.isEmpty(),
            filter.narrows(),
            messages.get(locale, "library.shown", shown.size(), municipalities(shown).size()),
            under(municipalityId),
            choices(
                "library.all-municipalities",
                municipalities(all).stream().map(it -> new Choice(it.key(), it.name())).toList(),
                locale),
            LibraryFilter.text(filter.kommun()),
            choices("library.all-editions", editions(all, locale), locale),
            LibraryFilter.text(filter.utgava()),
            choices("library.all-years", years(all), locale),
            LibraryFilter.text(filter.ar()),
            municipalities(shown).stream().map(it -> part(it, shown, locale)).toList()));
  }

  private int under(long municipalityId) {
    return files.counts(municipalityId).stream()
        .filter(it -> it.state() != Draft.State.KEPT && it.state() != Draft.State.REFUSED)
        .mapToInt(StateCount::files)
        .sum();
  }

  private List<Choice> choices(String all, List<Choice> choices, Locale locale) {
    return Stream.concat(Stream.of(new Choice("", messages.get(locale, all))), choices.stream())
        .toList();
  }

  private List<Choice> editions(List<Evaluation> all, Locale locale) {
    return editions.all().stream()
        .filter(edition -> all.stream().anyMatch(it -> it.editionId().equals(edition.id())))
        .map(it -> new Choice(it.id(), it.name().in(locale)))
        .toList();
  }

  private static List<Choice> years(List<Evaluation> all) {
    return all.stream()
        .map(it -> it.evaluatedOn().getYear())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(it -> new Choice(it.toString(), it.toString()))
        .toList();
  }

  /** Each once, by name. */
  private static List<OtherMunicipality> municipalities(List<Evaluation> evaluations) {
    var swedish = Collator.getInstance(Locale.of("sv"));
    return evaluations.stream()
        .map(OtherMunicipality::of)
        .collect(
            Collectors.toMap(
                OtherMunicipality::key, Function.identity(), (one, _) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparing(OtherMunicipality::name, swedish::compare))
        .toList();
  }

  private LibraryPage.MunicipalityPart part(
      OtherMunicipality municipality, List<Evaluation> shown, Locale locale) {
    return new LibraryPage.MunicipalityPart(
        municipality.name(),
        shown.stream()
            .filter(it -> OtherMunicipality.of(it).key().equals(municipality.key()))
            .map(it -> line(it, locale))
            .toList());
  }

  private LibraryPage.Line line(Evaluation evaluation, Locale locale) {
    var edition = editions.find(evaluation.editionId());
    return new LibraryPage.Line(
        evaluation.name(),
        "/utvarderingar/" + evaluation.id(),
        edition
            .map(it ->
                messages.get(
                    locale, "evaluation.sum", Points.text(evaluation.points(it), locale), it.max()))
            .orElse(""),
        messages.get(
            locale,
            "library.line-note",
            evaluation.evaluatedOn().format(DateTimeFormatter.ofPattern("LLLL uuuu", locale)),
            edition.map(Edition::name).map(it -> it.in(locale)).orElse(evaluation.editionId())));
  }
}
