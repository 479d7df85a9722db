package se.spegelkompass.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** A round as typed, kept as typed when something is wrong with it. */
public record RoundForm(
    String name, String edition, String lastDay, String k, List<GroupField> groups) {

  /** Control characters, and those that cannot be seen or turn a text around. */
  private static final String INVISIBLE =
      "[\\p{Cntrl}\\u00ad\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060\\u2066-\\u2069\\ufeff]";

  static final int LONGEST_NAME = 100;
  private static final int GREATEST_K = 50;
  private static final int LARGEST_POPULATION = 200_000;

  private static final int LONGEST_GROUP_NAME = 80;
  private static final int MOST_OWN_GROUPS = 10;
  private static final int BLANK_OWN_GROUPS = 2;
  private static final BigDecimal HEAVIEST = BigDecimal.valueOf(100);

  /** How long a group's people may be asked to answer, in minutes. */
  static final List<Integer> BUDGETS = List.of(5, 10, 20);

  /**
   * A new round asks the large groups for ten minutes, what people can spare between two meetings.
   * The small ones are asked everything: shared out, their areas would get too few answers.
   */
  private static String usualBudget(GroupKind kind) {
    return switch (kind) {
      case MANAGERS, STAFF -> "10";
      case ELECTED, LEADERSHIP, UNIONS -> "";
    };
  }

  /**
   * One group's part of the form, as typed.
   *
   * @param key what its fields' names end with: the kind for a standard group
   * @param id the group it is already, if it is an own one
   * @param asked a standard group is ticked, an own one has a name
   */
  public record GroupField(
      String key,
      boolean standard,
      GroupKind kind,
      String id,
      boolean asked,
      String name,
      String population,
      String weight,
      String k,
      String minutes) {

    /** The name of one of its fields. */
    public String field(String what) {
      return what + "-" + key;
    }

    private static GroupField fresh(GroupKind kind) {
      return new GroupField(kind.key(), true, kind, "", true, "", "", "", "", usualBudget(kind));
    }

    private static GroupField blank(int number) {
      return new GroupField(
          "own-" + number,
          false,
          GroupKind.STAFF,
          "",
          false,
          "",
          "",
          "",
          "",
          usualBudget(GroupKind.STAFF));
    }

    private static GroupField of(String key, Group group, boolean standard) {
      var choices = group.choices();
      return new GroupField(
          key,
          standard,
          group.kind(),
          Long.toString(group.id()),
          true,
          choices.name().orElse(""),
          number(group.population()),
          choices.weight() == 1 ? "" : Double.toString(choices.weight()),
          number(choices.k()),
          number(choices.minutes()));
    }

    private static GroupField typed(
        String key, boolean standard, GroupKind kind, Map<String, String> typed) {
      var name = text(typed, "group-name-" + key);
      return new GroupField(
          key,
          standard,
          kind,
          text(typed, "id-" + key),
          standard ? typed.containsKey("group-" + key) : !name.isEmpty(),
          name,
          text(typed, "population-" + key),
          text(typed, "weight-" + key).replace(',', '.'),
          text(typed, "k-" + key),
          text(typed, "minutes-" + key));
    }

    private static String number(OptionalInt value) {
      return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }
  }

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
        text(typed, "name"),
        text(typed, "edition"),
        text(typed, "lastDay"),
        text(typed, "k"),
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
            .map(key -> GroupField.typed(key, false, kind(text(typed, "kind-" + key)), typed));
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
              .orElseGet(() -> unasked(kind)));
    }
    var own = round.groups().stream().filter(group -> !group.standard()).toList();
    for (int i = 0; i < own.size(); i++) {
      fields.add(GroupField.of("own-" + (i + 1), own.get(i), false));
    }
    return withBlank(fields);
  }

  private static GroupField unasked(GroupKind kind) {
    var fresh = GroupField.fresh(kind);
    return new GroupField(fresh.key(), true, kind, "", false, "", "", "", "", fresh.minutes());
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
    var least = whole(k, Draft.LEAST_K, GREATEST_K);
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
        asked.add(asked(group, k, errors, messages, locale));
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
      if (group.asked() && !names.add(shownName(group, messages, locale))) {
        errors.add(group.field("group-name"), messages.get(locale, "round.error.group-name-same"));
      }
    }
  }

  private static String shownName(GroupField group, Messages messages, Locale locale) {
    var name =
        group.name().isEmpty() ? messages.get(locale, "group." + group.kind().key()) : group.name();
    return name.toLowerCase(Locale.ROOT);
  }

  private Draft.Asked asked(
      GroupField group, int least, FormErrors errors, Messages messages, Locale locale) {
    if (group.name().length() > LONGEST_GROUP_NAME) {
      errors.add(
          group.field("group-name"),
          messages.get(locale, "round.error.group-name-long", LONGEST_GROUP_NAME));
    }
    var population = whole(group.population(), 1, LARGEST_POPULATION);
    if (!group.population().isEmpty() && population.isEmpty()) {
      errors.add(group.field("population"), messages.get(locale, "round.error.population"));
    }
    var weight = weight(group.weight());
    if (weight.isEmpty()) {
      errors.add(group.field("weight"), messages.get(locale, "round.error.weight"));
    }
    var ownK = whole(group.k(), least, GREATEST_K);
    if (!group.k().isEmpty() && ownK.isEmpty()) {
      errors.add(group.field("k"), messages.get(locale, "round.error.group-k", least, GREATEST_K));
    }
    var budget = whole(group.minutes(), 1, 999);
    if (!group.minutes().isEmpty() && (budget.isEmpty() || !BUDGETS.contains(budget.getAsInt()))) {
      errors.add(group.field("minutes"), messages.get(locale, "round.error.minutes"));
    }
    return new Draft.Asked(
        group.id().matches("\\d{1,18}")
            ? OptionalLong.of(Long.parseLong(group.id()))
            : OptionalLong.empty(),
        group.kind(),
        group.standard(),
        population,
        new GroupChoices(
            Optional.of(group.name()).filter(name -> !name.isEmpty()),
            weight.orElse(BigDecimal.ONE).doubleValue(),
            ownK,
            budget));
  }

  /** From 0.01 to 100 with at most two decimals; blank is 1. */
  private static Optional<BigDecimal> weight(String text) {
    if (text.isEmpty()) {
      return Optional.of(BigDecimal.ONE);
    }
    return text.matches("\\d{1,3}(\\.\\d{1,2})?")
        ? Optional.of(new BigDecimal(text))
            .filter(it -> it.signum() > 0 && it.compareTo(HEAVIEST) <= 0)
        : Optional.empty();
  }

  private static OptionalInt whole(String text, int from, int to) {
    if (!text.matches("\\d{1,7}")) {
      return OptionalInt.empty();
    }
    var number = Integer.parseInt(text);
    return number >= from && number <= to ? OptionalInt.of(number) : OptionalInt.empty();
  }

  static String text(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").replaceAll(INVISIBLE, "").replace('\u00a0', ' ').strip();
  }
}
