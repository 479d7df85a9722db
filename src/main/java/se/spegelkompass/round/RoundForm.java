package se.spegelkompass.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** A round as typed, kept as typed when something is wrong with it. */
public record RoundForm(
    String name, String edition, String lastDay, String k, List<GroupField> groups) {

  static final int LONGEST_NAME = 100;
  static final int GREATEST_K = 50;
  private static final int MOST_OWN_GROUPS = 10;
  private static final int BLANK_OWN_GROUPS = 2;

  static RoundForm empty(Edition newest) {
    return new RoundForm(
        "",
        newest.id(),
        "",
        Integer.toString(Draft.DEFAULT_K),
        withBlank(Arrays.stream(GroupKind.values()).map(GroupField::fresh).toList()));
  }

  static RoundForm of(Round round) {
    return new RoundForm(
        round.name(),
        round.editionId(),
        round.lastDay().toString(),
        Integer.toString(round.k()),
        fields(round));
  }

  static RoundForm of(Map<String, String> typed) {
    return new RoundForm(
        Typed.text(typed, "name"),
        Typed.text(typed, "edition"),
        Typed.text(typed, "lastDay"),
        Typed.text(typed, "k"),
        typedGroups(typed));
  }

  /** The field where a group that is taken away was. */
  String fieldOf(Group group) {
    return groups.stream()
        .filter(it ->
            it.standard()
                ? group.standard() && it.kind() == group.kind()
                : it.id().equals(Long.toString(group.id())))
        .map(it -> it.field(it.standard() ? "group" : "group-name"))
        .findFirst()
        .orElse("group-elected");
  }

  private static List<GroupField> typedGroups(Map<String, String> typed) {
    var standard =
        Arrays.stream(GroupKind.values())
            .map(kind -> GroupField.typed(kind.key(), true, kind, typed));
    var own =
        IntStream.rangeClosed(1, MOST_OWN_GROUPS)
            .mapToObj(number -> "own-" + number)
            .filter(key -> typed.containsKey("group-name-" + key))
            .map(
                key -> GroupField.typed(key, false, kind(Typed.text(typed, "kind-" + key)), typed));
    return Stream.concat(standard, own).toList();
  }

  private static GroupKind kind(String key) {
    return Arrays.stream(GroupKind.values())
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElse(GroupKind.STAFF);
  }

  private static List<GroupField> fields(Round round) {
    var fields = new ArrayList<GroupField>();
    for (var kind : GroupKind.values()) {
      fields.add(
          round.groups().stream()
              .filter(group -> group.standard() && group.kind() == kind)
              .findFirst()
              .map(group -> GroupField.of(kind.key(), group, true))
              .orElseGet(() -> GroupField.unasked(kind)));
    }
    var own = round.groups().stream().filter(group -> !group.standard()).toList();
    for (int i = 0; i < own.size(); i++) {
      fields.add(GroupField.of("own-" + (i + 1), own.get(i), false));
    }
    return withBlank(fields);
  }

  /** Room for another group or two. */
  private static List<GroupField> withBlank(List<GroupField> fields) {
    var own = (int) fields.stream().filter(field -> !field.standard()).count();
    var last = Math.min(MOST_OWN_GROUPS, own + BLANK_OWN_GROUPS);
    return Stream.concat(
            fields.stream(), IntStream.rangeClosed(own + 1, last).mapToObj(GroupField::blank))
        .toList();
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
    var day = LastDay.check(lastDay, today, errors, messages, locale);
    var least = Typed.whole(k, Draft.LEAST_K, GREATEST_K);
    if (least.isEmpty()) {
      errors.add("k", messages.get(locale, "round.error.k", Draft.LEAST_K, GREATEST_K));
    }
    var asked = asked(least.orElse(Draft.LEAST_K), errors, messages, locale);
    return errors.isEmpty()
        ? Optional.of(
            new Draft(name, chosen.orElseThrow(), day.orElseThrow(), least.getAsInt(), asked))
        : Optional.empty();
  }

  private List<Draft.Asked> asked(int k, FormErrors errors, Messages messages, Locale locale) {
    var asked = new ArrayList<Draft.Asked>();
    for (var group : groups) {
      if (group.asked()) {
        asked.add(group.check(k, errors, messages, locale));
      }
    }
    namesApart(errors, messages, locale);
    if (asked.isEmpty()) {
      errors.add("group-elected", messages.get(locale, "round.error.groups"));
    }
    return asked;
  }

  /** Two groups with one name could not be told apart in a result. */
  private void namesApart(FormErrors errors, Messages messages, Locale locale) {
    var names = new HashSet<String>();
    for (var group : groups) {
      if (group.asked() && !names.add(group.shownName(messages, locale))) {
        errors.add(group.field("group-name"), messages.get(locale, "round.error.group-name-same"));
      }
    }
  }
}
