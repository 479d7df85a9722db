package se.spegelkompass.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.spegelkompass.mail.MailAddress;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** The form as it was typed. */
record ActionForm(Map<String, String> typed) {

  static final int LONGEST_WHY = 2000;
  private static final int LONGEST_WHAT = 200;
  private static final int LONGEST_OWNER = 100;
  private static final int LONGEST_EMAIL = 254;

  /** The version of what the form was filled in with; none is −1, which nothing is. */
  int version() {
    return Typed.whole(typed.get("version"), 0, Integer.MAX_VALUE).orElse(-1);
  }

  /** Which submission it is; one that cannot be read is one of its own. */
  UUID submission() {
    try {
      return UUID.fromString(Typed.text(typed, "submission"));
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  /** The day as it was typed, also where it is none. */
  String due() {
    return Typed.text(typed, "due");
  }

  /**
   * What is typed, also where something is wrong with it.
   *
   * @param offered the sub-questions that could be left out
   */
  Written check(List<About> offered, FormErrors errors, Messages messages, Locale locale) {
    var written =
        new Written(
            Typed.text(typed, "what"),
            Typed.lines(typed, "why"),
            Typed.text(typed, "owner"),
            Typed.text(typed, "email"),
            Typed.day(due()),
            offered.stream()
                .filter(it -> typed.containsKey("delfraga-" + it.subQuestionId()))
                .toList());
    if (written.what().isEmpty()) {
      errors.add("what", messages.get(locale, "action.error.what"));
    }
    atMost(LONGEST_WHAT, "what", written.what(), errors, messages, locale);
    atMost(LONGEST_WHY, "why", written.why(), errors, messages, locale);
    atMost(LONGEST_OWNER, "owner", written.owner(), errors, messages, locale);
    atMost(LONGEST_EMAIL, "email", written.email(), errors, messages, locale);
    if (!written.email().isEmpty() && MailAddress.parse(written.email()).isEmpty()) {
      errors.add("email", messages.get(locale, "action.error.email"));
    }
    if (!due().isEmpty() && written.due().isEmpty()) {
      errors.add("due", messages.get(locale, "action.error.due"));
    }
    return written;
  }

  private static void atMost(
      int most, String field, String text, FormErrors errors, Messages messages, Locale locale) {
    if (text.length() > most) {
      errors.add(field, messages.get(locale, "action.error.long", most));
    }
  }
}
