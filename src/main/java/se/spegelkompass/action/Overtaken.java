package se.spegelkompass.action;

import java.util.Locale;
import java.util.stream.Collectors;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/**
 * Two have written at once. What the first wrote is said at each field that differs, and who sends
 * the form again has seen it.
 *
 * @param stored what the first wrote
 * @param typed what the second wants to write
 */
record Overtaken(Written stored, Written typed, Messages messages, Locale locale) {

  FormErrors errors() {
    var errors = FormErrors.none();
    compare(errors, "what", stored.what(), typed.what());
    compare(errors, "why", stored.why(), typed.why());
    compare(errors, "delfragor", about(stored), about(typed));
    compare(errors, "owner", stored.owner(), typed.owner());
    compare(errors, "email", stored.email(), typed.email());
    compare(errors, "due", day(stored), day(typed));
    return errors;
  }

  private void compare(FormErrors errors, String field, String stored, String typed) {
    if (!stored.equals(typed)) {
      errors.add(
          field,
          stored.isEmpty()
              ? messages.get(locale, "action.overtaken.empty")
              : messages.get(locale, "action.overtaken.now", stored));
    }
  }

  private static String about(Written written) {
    return written.about().stream().map(About::subQuestionId).collect(Collectors.joining(", "));
  }

  private static String day(Written written) {
    return written.due().map(Object::toString).orElse("");
  }
}
