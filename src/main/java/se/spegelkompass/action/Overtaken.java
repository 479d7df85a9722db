package se.spegelkompass.action;

import java.util.Locale;
import java.util.stream.Collectors;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Meanwhile;
import se.spegelkompass.web.Messages;

/**
 * An action that somebody else has changed meanwhile.
 *
 * @param stored what the first wrote
 * @param typed what the second wants to write
 */
record Overtaken(Written stored, Written typed, Messages messages, Locale locale) {

  FormErrors errors() {
    return new Meanwhile(messages, locale)
        .compare("what", stored.what(), typed.what())
        .compare("why", stored.why(), typed.why())
        .compare("delfragor", about(stored), about(typed))
        .compare("owner", stored.owner(), typed.owner())
        .compare("email", stored.email(), typed.email())
        .compare("due", day(stored), day(typed))
        .errors();
  }

  private static String about(Written written) {
    return written.about().stream().map(About::subQuestionId).collect(Collectors.joining(", "));
  }

  private static String day(Written written) {
    return written.due().map(Object::toString).orElse("");
  }
}
