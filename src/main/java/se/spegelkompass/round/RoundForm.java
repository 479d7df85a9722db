package se.spegelkompass.round;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** A round as typed, kept as typed when something is wrong with it. */
public record RoundForm(
    String name, String edition, String lastDay, String k, List<GroupField> groups) {

  /** Control characters, and those that cannot be seen or turn a text around. */
  private static final String INVISIBLE =
      "[\\p{Cntrl}\\u00ad\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060\\u2066-\\u2069\\ufeff]";

  private static final int LONGEST_NAME = 100;
  private static final int GREATEST_K = 50;
  private static final int LARGEST_POPULATION = 200_000;

  /** One group's part of the form. */
  public record GroupField(GroupKind kind, boolean asked, String population) {

    String populationField() {
      return "population-" + kind.key();
    }
  }

  static RoundForm empty(Edition newest) {
    return new RoundForm(
        "",
        newest.id(),
        "",
        Integer.toString(Draft.DEFAULT_K),
        Arrays.stream(GroupKind.values()).map(kind -> new GroupField(kind, true, "")).toList());
  }

  static RoundForm of(Round round) {
    return new RoundForm(
        round.name(),
        round.editionId(),
        round.lastDay().toString(),
        Integer.toString(round.k()),
        Arrays.stream(GroupKind.values()).map(kind -> field(round, kind)).toList());
  }

  static RoundForm of(Map<String, String> typed) {
    return new RoundForm(
        text(typed, "name"),
        text(typed, "edition"),
        text(typed, "lastDay"),
        text(typed, "k"),
        Arrays.stream(GroupKind.values())
            .map(kind ->
                new GroupField(
                    kind,
                    typed.containsKey("group-" + kind.key()),
                    text(typed, "population-" + kind.key())))
            .toList());
  }

  /** The draft, if nothing is wrong; what is wrong goes into the errors, at its field. */
  Optional<Draft> check(
      List<Edition> editions,
      LocalDate today,
      FormErrors errors,
      Messages messages,
      Locale locale) {
    if (name.isEmpty()) {
      errors.add("name", messages.get(locale, "round.error.name"));
    } else if (name.length() > LONGEST_NAME) {
      errors.add("name", messages.get(locale, "round.error.name-long", LONGEST_NAME));
    }
    Optional<Edition> chosen = editions.stream().filter(it -> it.id().equals(edition)).findFirst();
    if (chosen.isEmpty()) {
      errors.add("edition", messages.get(locale, "round.error.edition"));
    }
    var day = day();
    if (day.isEmpty()) {
      errors.add("lastDay", messages.get(locale, "round.error.last-day"));
    } else if (day.get().isBefore(today) || day.get().isAfter(today.plusYears(1))) {
      errors.add(
          "lastDay",
          messages.get(
              locale,
              "round.error.last-day-range",
              Numbers.date(today, locale),
              Numbers.date(today.plusYears(1), locale)));
    }
    var least = whole(k, Draft.LEAST_K, GREATEST_K);
    if (least.isEmpty()) {
      errors.add("k", messages.get(locale, "round.error.k", Draft.LEAST_K, GREATEST_K));
    }
    var asked = asked(errors, messages, locale);
    return errors.isEmpty()
        ? Optional.of(
            new Draft(name, chosen.orElseThrow(), day.orElseThrow(), least.getAsInt(), asked))
        : Optional.empty();
  }

  private List<Draft.Asked> asked(FormErrors errors, Messages messages, Locale locale) {
    var asked = new ArrayList<Draft.Asked>();
    for (var group : groups) {
      if (!group.asked()) {
        continue;
      }
      var population = whole(group.population(), 1, LARGEST_POPULATION);
      if (!group.population().isEmpty() && population.isEmpty()) {
        errors.add(group.populationField(), messages.get(locale, "round.error.population"));
      }
      asked.add(new Draft.Asked(group.kind(), population));
    }
    if (asked.isEmpty()) {
      errors.add("group-elected", messages.get(locale, "round.error.groups"));
    }
    return asked;
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(lastDay));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt whole(String text, int from, int to) {
    if (!text.matches("\\d{1,7}")) {
      return OptionalInt.empty();
    }
    var number = Integer.parseInt(text);
    return number >= from && number <= to ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private static GroupField field(Round round, GroupKind kind) {
    var group = round.groups().stream().filter(it -> it.kind() == kind).findFirst();
    var population =
        group
            .map(Group::population)
            .filter(OptionalInt::isPresent)
            .map(it -> Integer.toString(it.getAsInt()));
    return new GroupField(kind, group.isPresent(), population.orElse(""));
  }

  private static String text(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").replaceAll(INVISIBLE, "").replace('\u00a0', ' ').strip();
  }
}
