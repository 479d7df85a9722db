package se.spegelkompass.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/**
 * Two have written at once. What the first wrote is not written over unseen: it is said at each
 * field that differs, and who sends the form again has seen it.
 *
 * @param stored what the first wrote
 * @param typed what the second wants to write
 */
record Overtaken(Written stored, Written typed, Messages messages, Locale locale) {

  private static final int LONGEST_SHOWN = 200;

  FormErrors errors(List<Choice> evaluations) {
    var errors = FormErrors.none();
    compare(errors, "introduction", stored.introduction(), typed.introduction());
    compare(errors, "evaluation", name(stored, evaluations), name(typed, evaluations));
    compare(errors, "showGroups", groups(stored), groups(typed));
    IntStream.rangeClosed(1, FeedbackForm.MOST_DOINGS)
        .forEach(it -> {
          compare(errors, "what-" + it, stored.doing(it).what(), typed.doing(it).what());
          compare(errors, "due-" + it, stored.doing(it).due(), typed.doing(it).due());
        });
    return errors;
  }

  private void compare(FormErrors errors, String field, String stored, String typed) {
    if (!stored.equals(typed)) {
      errors.add(
          field,
          stored.isEmpty()
              ? messages.get(locale, "feedback.overtaken.empty")
              : messages.get(locale, "feedback.overtaken.now", shown(stored)));
    }
  }

  private static String name(Written written, List<Choice> evaluations) {
    var value = written.evaluation().map(Objects::toString).orElse("");
    return evaluations.stream()
        .filter(it -> it.value().equals(value))
        .map(Choice::text)
        .findFirst()
        .orElse("");
  }

  private String groups(Written written) {
    return messages.get(
        locale, written.showGroups() ? "feedback.groups.shown" : "feedback.groups.hidden");
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
