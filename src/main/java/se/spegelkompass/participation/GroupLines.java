package se.spegelkompass.participation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.respond.AreaCount;
import se.spegelkompass.respond.AreaCounts;
import se.spegelkompass.round.Expectation;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Says how many of each group take part, where that tells nothing about a person. */
@Singleton
class GroupLines {

  private final AreaCounts areaCounts;
  private final Rounds rounds;
  private final Expectation expectation;
  private final GroupNames names;
  private final Messages messages;

  GroupLines(
      AreaCounts areaCounts,
      Rounds rounds,
      Expectation expectation,
      GroupNames names,
      Messages messages) {
    this.areaCounts = areaCounts;
    this.rounds = rounds;
    this.expectation = expectation;
    this.names = names;
    this.messages = messages;
  }

  /** The sum of the groups that are shown and of no others, so that none can be subtracted. */
  @Nullable String total(List<Turnout> told, Locale locale) {
    if (told.size() < 2) {
      return null;
    }
    var submitted = told.stream().mapToInt(Turnout::submitted).sum();
    return told.stream().allMatch(it -> it.group().population().isPresent())
        ? ofAll(
            submitted,
            told.stream().mapToInt(it -> it.group().population().getAsInt()).sum(),
            locale)
        : messages.get(locale, "participation.submitted", submitted);
  }

  ParticipationPage.GroupLine line(Round round, Turnout turnout, Locale locale) {
    var group = turnout.group();
    return new ParticipationPage.GroupLine(
        group.id(),
        names.of(group, locale),
        merged(round, group, locale),
        submitted(round, turnout, locale),
        turnout.told(),
        turnout.told() ? begun(round, turnout, locale) : null,
        turnout.told() ? bar(turnout) : null,
        round.isOpen() ? verdict(round, turnout, locale) : null);
  }

  private @Nullable String merged(Round round, Group group, Locale locale) {
    var result = names.ofResult(round, group, locale);
    return result.equals(names.of(group, locale))
        ? null
        : messages.get(locale, "round.group.merged", result);
  }

  private String submitted(Round round, Turnout turnout, Locale locale) {
    var group = turnout.group();
    if (group.isSmall(round)) {
      return messages.get(locale, "participation.hidden", group.k(round));
    }
    if (!turnout.told()) {
      return messages.get(locale, "participation.few", group.k(round));
    }
    return group.population().isPresent()
        ? ofAll(turnout.submitted(), group.population().getAsInt(), locale)
        : messages.get(locale, "participation.submitted", turnout.submitted());
  }

  private String ofAll(int submitted, int asked, Locale locale) {
    return messages.get(
        locale,
        "participation.submitted-of",
        submitted,
        asked,
        Numbers.percent((double) submitted / asked, locale));
  }

  /** Rounds that closed before days were counted do not know how many began. */
  private @Nullable String begun(Round round, Turnout turnout, Locale locale) {
    return round.isOpen() || turnout.begun() > turnout.submitted()
        ? messages.get(locale, "participation.begun", turnout.begun())
        : null;
  }

  private static ParticipationPage.@Nullable Bar bar(Turnout turnout) {
    var asked = turnout.group().population();
    return asked.isEmpty()
        ? null
        : new ParticipationPage.Bar(
            width(turnout.begun(), asked.getAsInt()), width(turnout.submitted(), asked.getAsInt()));
  }

  /** An SVG length; more can answer by an open link than were asked. */
  static String width(int part, int whole) {
    return Numbers.decimal(Math.min(100, 100.0 * part / whole), 2, Locale.ENGLISH) + "%";
  }

  /** Nothing is said of a small group: it is not shown by itself, however many answer. */
  private ParticipationPage.@Nullable Verdict verdict(Round round, Turnout turnout, Locale locale) {
    var group = turnout.group();
    if (group.isSmall(round) && group.mergedInto().isEmpty()) {
      return null;
    }
    if (turnout.told() && doAlready(round, group)) {
      return verdict("good", "participation.coverage-done", locale);
    }
    if (group.population().isEmpty()) {
      return verdict("neutral", "participation.coverage-unknown", locale);
    }
    return expectation.isTooLittle(round, group)
        ? verdict("warning", "participation.coverage-few", locale)
        : verdict("good", "participation.coverage-enough", locale);
  }

  private ParticipationPage.Verdict verdict(String kind, String key, Locale locale) {
    return new ParticipationPage.Verdict(kind, messages.get(locale, key));
  }

  /** Whether every area that the group is asked has enough handed in. */
  private boolean doAlready(Round round, Group group) {
    var submitted =
        areaCounts.of(round, group).stream()
            .collect(Collectors.toMap(AreaCount::area, AreaCount::submitted));
    return rounds.edition(round).areas().stream()
        .filter(area ->
            area.subQuestions().stream()
                .flatMap(it -> it.items().stream())
                .anyMatch(item -> item.isFor(group.kind())))
        .allMatch(area -> submitted.getOrDefault(area.number(), 0) >= group.k(round));
  }
}
