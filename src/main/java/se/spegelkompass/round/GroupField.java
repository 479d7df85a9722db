package se.spegelkompass.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

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

  private static final int LONGEST_NAME = 80;
  private static final int LARGEST_POPULATION = 200_000;
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

  /** The name of one of its fields. */
  public String field(String what) {
    return what + "-" + key;
  }

  static GroupField fresh(GroupKind kind) {
    return new GroupField(kind.key(), true, kind, "", true, "", "", "", "", usualBudget(kind));
  }

  static GroupField blank(int number) {
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

  static GroupField of(String key, Group group, boolean standard) {
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

  static GroupField typed(String key, boolean standard, GroupKind kind, Map<String, String> typed) {
    var name = Typed.text(typed, "group-name-" + key);
    return new GroupField(
        key,
        standard,
        kind,
        Typed.text(typed, "id-" + key),
        standard ? typed.containsKey("group-" + key) : !name.isEmpty(),
        name,
        Typed.text(typed, "population-" + key),
        Typed.text(typed, "weight-" + key).replace(',', '.'),
        Typed.text(typed, "k-" + key),
        Typed.text(typed, "minutes-" + key));
  }

  private static String number(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  /** A standard group that the round leaves out. */
  static GroupField unasked(GroupKind kind) {
    return new GroupField(kind.key(), true, kind, "", false, "", "", "", "", usualBudget(kind));
  }

  /** What it will be called, to tell groups apart by. */
  String shownName(Messages messages, Locale locale) {
    var shown = name.isEmpty() ? messages.get(locale, "group." + kind.key()) : name;
    return shown.toLowerCase(Locale.ROOT);
  }

  /**
   * The group as it will be asked; what is wrong with it goes into the errors, at its field.
   *
   * @param least the round's own least number of answers
   */
  Draft.Asked check(int least, FormErrors errors, Messages messages, Locale locale) {
    if (name.length() > LONGEST_NAME) {
      errors.add(
          field("group-name"), messages.get(locale, "round.error.group-name-long", LONGEST_NAME));
    }
    var people = Typed.whole(population, 1, LARGEST_POPULATION);
    if (!population.isEmpty() && people.isEmpty()) {
      errors.add(field("population"), messages.get(locale, "round.error.population"));
    }
    var weighs = weight(weight);
    if (weighs.isEmpty()) {
      errors.add(field("weight"), messages.get(locale, "round.error.weight"));
    }
    var ownK = Typed.whole(k, least, RoundForm.GREATEST_K);
    if (!k.isEmpty() && ownK.isEmpty()) {
      errors.add(
          field("k"), messages.get(locale, "round.error.group-k", least, RoundForm.GREATEST_K));
    }
    var budget = Typed.whole(minutes, 1, 999);
    if (!minutes.isEmpty() && (budget.isEmpty() || !BUDGETS.contains(budget.getAsInt()))) {
      errors.add(field("minutes"), messages.get(locale, "round.error.minutes"));
    }
    return new Draft.Asked(
        Typed.id(id),
        kind,
        standard,
        people,
        new GroupChoices(
            Optional.of(name).filter(it -> !it.isEmpty()),
            weighs.orElse(BigDecimal.ONE).doubleValue(),
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
}
