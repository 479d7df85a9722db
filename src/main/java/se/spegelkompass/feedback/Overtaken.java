package se.spegelkompass.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Meanwhile;
import se.spegelkompass.web.Messages;

/**
 * What those who answered are told, that somebody else has changed meanwhile.
 *
 * @param stored what the first wrote
 * @param typed what the second wants to write
 */
record Overtaken(Written stored, Written typed, Messages messages, Locale locale) {

  FormErrors errors(List<Choice> evaluations) {
    var meanwhile =
        new Meanwhile(messages, locale)
            .compare("introduction", stored.introduction(), typed.introduction())
            .compare("evaluation", name(stored, evaluations), name(typed, evaluations))
            .compare("showGroups", groups(stored), groups(typed));
    IntStream.rangeClosed(1, FeedbackForm.MOST_DOINGS)
        .forEach(it ->
            meanwhile
                .compare("what-" + it, stored.doing(it).what(), typed.doing(it).what())
                .compare("due-" + it, stored.doing(it).due(), typed.doing(it).due()));
    return meanwhile.errors();
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
}
