package se.spegelkompass.retention;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Builds the page about what is removed and when. */
@Singleton
class RetentionPages {

  private final RetentionSettings settings;
  private final RunRepository runs;
  private final List<Retained> retained;
  private final Rounds rounds;
  private final Messages messages;

  RetentionPages(
      RetentionSettings settings,
      RunRepository runs,
      List<Retained> retained,
      Rounds rounds,
      Messages messages) {
    this.settings = settings;
    this.runs = runs;
    this.retained = retained;
    this.rounds = rounds;
    this.messages = messages;
  }

  ModelAndView<RetentionPage> page(
      long municipalityId, RetentionForm form, FormErrors errors, boolean saved, Locale locale) {
    return new ModelAndView<>(
        "retention/show",
        new RetentionPage(
            form,
            errors,
            saved,
            settings.kinds().stream().map(kind -> name(kind, locale)).toList(),
            rounds(municipalityId, locale),
            runs.last(municipalityId).map(day -> Numbers.date(day, locale)).orElse(null),
            runs.newestFirst(municipalityId).stream()
                .map(run ->
                    new RetentionPage.RunLine(
                        Numbers.date(run.ranOn(), locale),
                        name(run.kind(), locale),
                        Numbers.whole(run.removed(), locale)))
                .toList()));
  }

  /**
   * A closed round and the days on which what it has is removed.
   *
   * @param left the kinds that it is known to have still
   */
  private record Due(Round round, Map<RetainedKind, LocalDate> days, Set<RetainedKind> left) {

    LocalDate first() {
      return days.entrySet().stream()
          .filter(it -> left.contains(it.getKey()))
          .map(Map.Entry::getValue)
          .min(Comparator.naturalOrder())
          .orElse(LocalDate.MAX);
    }
  }

  private List<RetentionPage.RoundLine> rounds(long municipalityId, Locale locale) {
    var periods = settings.of(municipalityId);
    var left = new EnumMap<RetainedKind, Optional<Set<Long>>>(RetainedKind.class);
    retained.forEach(it -> left.put(it.kind(), it.roundsLeft(municipalityId)));
    return rounds.all(municipalityId).stream()
        .filter(Round::isClosed)
        .map(round -> due(round, periods, left))
        .sorted(Comparator.comparing(Due::first))
        .map(due -> line(due, locale))
        .toList();
  }

  private static Due due(
      Round round, Periods periods, Map<RetainedKind, Optional<Set<Long>>> left) {
    var days = new EnumMap<RetainedKind, LocalDate>(RetainedKind.class);
    var known = EnumSet.noneOf(RetainedKind.class);
    left.forEach((kind, rounds) -> {
      if (rounds.isEmpty() || rounds.get().contains(round.id())) {
        days.put(kind, periods.removedOn(kind, round.closedOn().orElseThrow()));
      }
      if (rounds.isPresent() && rounds.get().contains(round.id())) {
        known.add(kind);
      }
    });
    return new Due(round, days, known);
  }

  private RetentionPage.RoundLine line(Due due, Locale locale) {
    return new RetentionPage.RoundLine(
        due.round().name(),
        "/matningar/" + due.round().id(),
        Numbers.date(due.round().closedOn().orElseThrow(), locale),
        settings.kinds().stream().map(kind -> cell(kind, due, locale)).toList());
  }

  private RetentionPage.Cell cell(RetainedKind kind, Due due, Locale locale) {
    var name = name(kind, locale);
    if (!due.days().containsKey(kind)) {
      return new RetentionPage.Cell(name, messages.get(locale, "retention.nothing-left"), false);
    }
    var day = Objects.requireNonNull(due.days().get(kind));
    return day.isAfter(Rounds.today()) || !due.left().contains(kind)
        ? new RetentionPage.Cell(name, Numbers.date(day, locale), false)
        : new RetentionPage.Cell(name, messages.get(locale, "retention.next-night"), true);
  }

  private String name(RetainedKind kind, Locale locale) {
    return messages.get(locale, "retention.kind." + kind.key());
  }
}
