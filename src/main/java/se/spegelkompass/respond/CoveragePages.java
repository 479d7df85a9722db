package se.spegelkompass.respond;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;

/** Builds the page of a round's coverage. It counts responses, and never says whose they are. */
@Singleton
class CoveragePages {

  private static final List<Integer> SHARES = List.of(30, 50, 70, 90);

  private final Rounds rounds;
  private final Responses responses;
  private final AreaCounts areaCounts;
  private final GroupNames names;
  private final Messages messages;

  CoveragePages(
      Rounds rounds,
      Responses responses,
      AreaCounts areaCounts,
      GroupNames names,
      Messages messages) {
    this.rounds = rounds;
    this.responses = responses;
    this.areaCounts = areaCounts;
    this.names = names;
    this.messages = messages;
  }

  /**
   * What a group gives each area.
   *
   * @param expected answers by area, if the assumed share answers; empty where nobody knows how
   *     many are asked
   * @param told whether the responses so far may be told
   * @param soFar responses by area
   */
  private record Given(
      Group group, Map<Integer, Integer> expected, boolean told, Map<Integer, AreaCount> soFar) {

    OptionalInt expected(int area) {
      return expected.containsKey(area) ? OptionalInt.of(expected.get(area)) : OptionalInt.empty();
    }

    boolean isAsked(SubQuestion subQuestion) {
      return subQuestion.items().stream().anyMatch(item -> item.isFor(group.kind()));
    }
  }

  ModelAndView<CoveragePage> page(Round round, @Nullable String typedShare, Locale locale) {
    var edition = rounds.edition(round);
    var share =
        SHARES.stream()
            .filter(it -> Integer.toString(it).equals(typedShare))
            .findFirst()
            .orElse(ExpectedCoverage.USUAL_PERCENT);
    var given = round.groups().stream().map(it -> given(round, edition, it, share)).toList();
    var areas = edition.areas().stream().map(area -> area(round, area, given, locale)).toList();
    return new ModelAndView<>(
        "respond/coverage",
        new CoveragePage(
            round.name(),
            "/matningar/" + round.id(),
            round.isOpen(),
            SHARES.stream()
                .map(it ->
                    new Choice(Integer.toString(it), messages.get(locale, "coverage.share-of", it)))
                .toList(),
            Integer.toString(share),
            given.stream().map(it -> column(round, it, locale)).toList(),
            given.stream().map(it -> sum(names.of(it.group(), locale), areas, locale)).toList(),
            areas));
  }

  private CoveragePage.Sum sum(String group, List<CoveragePage.AreaRow> areas, Locale locale) {
    var cells =
        areas.stream()
            .flatMap(area -> area.rows().stream())
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.group().equals(group))
            .toList();
    var counted = cells.stream().filter(cell -> !cell.kind().equals("neutral")).count();
    var enough = cells.stream().filter(cell -> cell.kind().equals("good")).count();
    return counted == 0
        ? new CoveragePage.Sum(group, messages.get(locale, "coverage.unknown"), "neutral")
        : new CoveragePage.Sum(
            group,
            messages.get(locale, "coverage.sum", enough, counted),
            enough == counted ? "good" : "warning");
  }

  private Given given(Round round, Edition edition, Group group, int share) {
    var expected = ExpectedCoverage.expected(edition, group, share);
    var submitted = responses.submitted(round).getOrDefault(group.id(), 0);
    var told = round.isOpen() && group.mayTell(submitted, round);
    return new Given(group, expected, told, told ? soFar(round, group) : Map.of());
  }

  private Map<Integer, AreaCount> soFar(Round round, Group group) {
    return areaCounts.of(round, group).stream()
        .collect(Collectors.toMap(AreaCount::area, it -> it));
  }

  private CoveragePage.Column column(Round round, Given given, Locale locale) {
    var group = given.group();
    var note =
        group.population().isEmpty()
            ? messages.get(locale, "coverage.population-unknown")
            : messages.get(locale, "coverage.population", group.population().getAsInt());
    return new CoveragePage.Column(
        names.of(group, locale), messages.get(locale, "coverage.least", group.k(round)), note);
  }

  private CoveragePage.AreaRow area(Round round, Area area, List<Given> given, Locale locale) {
    return new CoveragePage.AreaRow(
        area.number() + " " + area.title().in(locale),
        area.subQuestions().stream()
            .map(subQuestion ->
                new CoveragePage.Row(
                    subQuestion.id(),
                    subQuestion.title().in(locale),
                    given.stream()
                        .map(it -> cell(round, area, subQuestion, it, given, locale))
                        .toList()))
            .toList());
  }

  private CoveragePage.Cell cell(
      Round round,
      Area area,
      SubQuestion subQuestion,
      Given given,
      List<Given> all,
      Locale locale) {
    var name = names.of(given.group(), locale);
    if (!given.isAsked(subQuestion)) {
      return new CoveragePage.Cell(
          name, "–", "neutral", messages.get(locale, "coverage.not-asked"));
    }
    var expected = given.expected(area.number());
    var text = text(given, area.number(), locale);
    if (expected.isEmpty()) {
      return new CoveragePage.Cell(name, text, "neutral", messages.get(locale, "coverage.unknown"));
    }
    var enough = together(area, subQuestion, given, all) >= given.group().k(round);
    return new CoveragePage.Cell(
        name,
        text,
        enough ? "good" : "warning",
        messages.get(locale, enough ? "coverage.enough" : "coverage.few"));
  }

  /** What is shown together is counted together. */
  private static int together(Area area, SubQuestion subQuestion, Given given, List<Given> all) {
    return all.stream()
        .filter(it -> it.group().result() == given.group().result())
        .filter(it -> it.isAsked(subQuestion))
        .mapToInt(it -> it.expected(area.number()).orElse(0))
        .sum();
  }

  private String text(Given given, int area, Locale locale) {
    var expected = given.expected(area);
    var awaited =
        expected.isPresent()
            ? Integer.toString(expected.getAsInt())
            : messages.get(locale, "coverage.unknown-count");
    if (!given.told()) {
      return awaited;
    }
    var soFar = given.soFar().get(area);
    return messages.get(
        locale,
        "coverage.so-far",
        awaited,
        soFar == null ? 0 : soFar.submitted(),
        soFar == null ? 0 : soFar.responses());
  }
}
