package se.spegelkompass.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** The form as it was typed. */
record FeedbackForm(Map<String, String> typed) {

  static final int MOST_DOINGS = 8;
  private static final int LONGEST_INTRODUCTION = 2000;
  private static final int LONGEST_WHAT = 300;
  private static final int LONGEST_DUE = 60;

  /** The version of what the form was filled in with; none is −1, which nothing is. */
  int version() {
    return Typed.whole(typed.get("version"), 0, Integer.MAX_VALUE).orElse(-1);
  }

  /**
   * What is typed, also where something is wrong with it.
   *
   * @param evaluations those that may be chosen
   */
  Written check(List<Choice> evaluations, FormErrors errors, Messages messages, Locale locale) {
    var introduction = Typed.lines(typed, "introduction");
    if (introduction.length() > LONGEST_INTRODUCTION) {
      errors.add("introduction", messages.get(locale, "feedback.error.long", LONGEST_INTRODUCTION));
    }
    var chosen = Typed.text(typed, "evaluation");
    if (evaluations.stream().noneMatch(it -> it.value().equals(chosen))) {
      errors.add("evaluation", messages.get(locale, "feedback.error.evaluation"));
    }
    var doings = doings();
    IntStream.range(0, doings.size())
        .forEach(it -> check(it + 1, doings.get(it), errors, messages, locale));
    return new Written(
        introduction,
        Typed.id(chosen).stream().boxed().findFirst(),
        !Typed.text(typed, "showGroups").isEmpty(),
        doings);
  }

  /** Those that are filled in, one after another. */
  private List<Doing> doings() {
    return IntStream.rangeClosed(1, MOST_DOINGS)
        .mapToObj(this::doing)
        .filter(it -> !it.what().isEmpty() || !it.due().isEmpty())
        .toList();
  }

  private static void check(
      int number, Doing doing, FormErrors errors, Messages messages, Locale locale) {
    if (doing.what().isEmpty() && !doing.due().isEmpty()) {
      errors.add("what-" + number, messages.get(locale, "feedback.error.what"));
    }
    if (doing.what().length() > LONGEST_WHAT) {
      errors.add("what-" + number, messages.get(locale, "feedback.error.long", LONGEST_WHAT));
    }
    if (doing.due().length() > LONGEST_DUE) {
      errors.add("due-" + number, messages.get(locale, "feedback.error.long", LONGEST_DUE));
    }
  }

  private Doing doing(int number) {
    return new Doing(Typed.text(typed, "what-" + number), Typed.text(typed, "due-" + number));
  }
}
