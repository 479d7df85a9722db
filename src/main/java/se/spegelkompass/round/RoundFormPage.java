package se.spegelkompass.round;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
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
    List<GroupChoice> groups) {

  /** One group: whether it is asked, and how many people are in it. */
  public record GroupChoice(
      String field,
      String populationField,
      String name,
      boolean asked,
      String population,
      @Nullable String error) {}

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
        form.groups().stream()
            .map(it ->
                new GroupChoice(
                    "group-" + it.kind().key(),
                    it.populationField(),
                    messages.get(locale, "group." + it.kind().key()),
                    it.asked(),
                    it.population(),
                    errors.of(it.populationField())))
            .toList());
  }
}
