package se.spegelkompass.round;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.AnsweringTime;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** The form for a new round, or for one that has not opened. */
public record RoundFormPage(
    String title,
    String action,
    String back,
    RoundForm form,
    FormErrors errors,
    List<Choice> editions,
    List<Choice> kinds,
    List<GroupChoice> groups) {

  /**
   * One group.
   *
   * @param typed what stands in its fields
   * @param name what it is called where it has no name of its own; empty for an own group
   * @param budgets how long its people may be asked to answer
   * @param wide whether its further choices are shown from the beginning
   */
  public record GroupChoice(
      GroupField typed, String name, List<Choice> budgets, boolean wide, FormErrors errors) {

    public String field(String what) {
      return typed.field(what);
    }

    public @Nullable String error(String what) {
      return errors.of(field(what));
    }
  }

  static RoundFormPage of(
      String title,
      String action,
      String back,
      RoundForm form,
      FormErrors errors,
      List<Edition> editions,
      Messages messages,
      Locale locale) {
    return new RoundFormPage(
        title,
        action,
        back,
        form,
        errors,
        editions.stream().map(it -> new Choice(it.id(), it.name().in(locale))).toList(),
        Arrays.stream(GroupKind.values())
            .map(kind -> new Choice(kind.key(), messages.get(locale, "group." + kind.key())))
            .toList(),
        form.groups().stream()
            .map(it -> choice(it, asked(form, editions), errors, messages, locale))
            .toList());
  }

  public List<GroupChoice> standard() {
    return groups.stream().filter(group -> group.typed().standard()).toList();
  }

  public List<GroupChoice> own() {
    return groups.stream().filter(group -> !group.typed().standard()).toList();
  }

  /** Whether the own groups are shown from the beginning. */
  public boolean hasOwn() {
    return own().stream().anyMatch(group -> group.typed().asked());
  }

  /** How long it takes to answer about everything, in the edition that is chosen. */
  private static List<Choice> budgets(
      Edition edition, GroupKind kind, Messages messages, Locale locale) {
    var items = edition.items().filter(item -> item.isFor(kind)).toList();
    return Stream.concat(
            GroupField.BUDGETS.stream()
                .map(it ->
                    new Choice(
                        Integer.toString(it), messages.get(locale, "round.budget.minutes", it))),
            Stream.of(
                new Choice(
                    "",
                    messages.get(
                        locale, "round.budget.all", AnsweringTime.minutes(items, locale)))))
        .toList();
  }

  private static Edition asked(RoundForm form, List<Edition> editions) {
    return editions.stream()
        .filter(it -> it.id().equals(form.edition()))
        .findFirst()
        .orElseGet(editions::getFirst);
  }

  private static GroupChoice choice(
      GroupField typed, Edition edition, FormErrors errors, Messages messages, Locale locale) {
    return new GroupChoice(
        typed,
        typed.standard() ? messages.get(locale, "group." + typed.kind().key()) : "",
        budgets(edition, typed.kind(), messages, locale),
        Stream.of("group-name", "weight", "k")
                .anyMatch(what -> errors.of(typed.field(what)) != null)
            || (!typed.name().isEmpty() && typed.standard())
            || !typed.weight().isEmpty()
            || !typed.k().isEmpty(),
        errors);
  }
}
