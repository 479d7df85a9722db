package se.spegelkompass.evaluation.review;

import java.util.Locale;
import java.util.Map;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/**
 * A page that was filled in while somebody else saved the same draft. What the other wrote is not
 * written over unseen: it is said at its field, and who sends the page again has seen it.
 */
record Overtaken(Draft draft, Map<String, String> typed) {

  /** The field that says which version of the draft the page shows. */
  static final String VERSION = "version";

  private static final int LONGEST_SHOWN = 60;

  /** Whether the page shows the draft as it is. */
  boolean isCurrent() {
    return typed.getOrDefault(VERSION, "").equals(Integer.toString(draft.version()));
  }

  /** The fields that differ from what is saved; none where the page shows the draft as it is. */
  FormErrors errors(Messages messages, Locale locale) {
    var errors = FormErrors.none();
    if (!isCurrent()) {
      ReviewForm.known(typed).entrySet().stream()
          .filter(it -> !it.getValue().equals(draft.form().value(it.getKey())))
          .sorted(Map.Entry.comparingByKey())
          .forEach(it ->
              errors.add(
                  it.getKey(),
                  messages.get(
                      locale,
                      "evaluation.error.overtaken",
                      shown(draft.form().value(it.getKey()), messages, locale))));
    }
    return errors;
  }

  /** The draft as the page has it. */
  Draft asTyped() {
    return draft.with(draft.form().with(ReviewForm.known(typed)));
  }

  private static String shown(String value, Messages messages, Locale locale) {
    if (value.isEmpty()) {
      return messages.get(locale, "evaluation.error.overtaken-empty");
    }
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
  }
}
