package se.spegelkompass.respond;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.Prose;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;

/** Builds the page of one item. */
@Singleton
class ItemPages {

  private final Rounds rounds;
  private final Messages messages;

  ItemPages(Rounds rounds, Messages messages) {
    this.rounds = rounds;
    this.messages = messages;
  }

  static String at(String link, Item item) {
    return "/s/" + link + "/svara/" + item.id();
  }

  ModelAndView<ItemPage> page(
      String link, Visit.Begun begun, Item item, boolean fromReview, Locale locale) {
    var answer = begun.ongoing().journey().answer(item).map(Answer::value).orElse(null);
    var comment = begun.ongoing().comments().getOrDefault(item.id(), "");
    return page(link, begun, item, answer, comment, fromReview, null, null, locale);
  }

  /** Nästa was pressed, and no answer was chosen. */
  ModelAndView<ItemPage> unanswered(
      String link, Visit.Begun begun, Item item, Map<String, String> typed, Locale locale) {
    return again(
        link, begun, item, typed, messages.get(locale, "respond.error.choose"), null, locale);
  }

  ModelAndView<ItemPage> tooLong(
      String link, Visit.Begun begun, Item item, Map<String, String> typed, Locale locale) {
    var error = messages.get(locale, "respond.error.comment-long", ItemController.LONGEST_COMMENT);
    return again(link, begun, item, typed, null, error, locale);
  }

  private ModelAndView<ItemPage> again(
      String link,
      Visit.Begun begun,
      Item item,
      Map<String, String> typed,
      @Nullable String error,
      @Nullable String commentError,
      Locale locale) {
    return page(
        link,
        begun,
        item,
        typed.get("answer"),
        typed.getOrDefault("comment", ""),
        typed.containsKey("ater"),
        error,
        commentError,
        locale);
  }

  private ModelAndView<ItemPage> page(
      String link,
      Visit.Begun begun,
      Item item,
      @Nullable String chosen,
      String comment,
      boolean fromReview,
      @Nullable String error,
      @Nullable String commentError,
      Locale locale) {
    var journey = begun.ongoing().journey();
    var number = journey.number(item);
    var of = journey.items().size();
    var edition = rounds.edition(begun.asking().round());
    var subQuestion = edition.subQuestion(item.subQuestionId()).orElseThrow();
    var review = "/s/" + link + "/granska";
    return new ModelAndView<>(
        "respond/item",
        new ItemPage(
            begun.asking().round().name(),
            number,
            of,
            messages.get(locale, "respond.progress", number, of),
            messages.get(
                locale, "respond.area", subQuestion.area(), subQuestion.shortTitle().in(locale)),
            item.question().in(locale),
            item.signs().stream().map(sign -> sign.in(locale)).toList(),
            item.why().in(locale),
            item.example().map(example -> example.text().in(locale)).orElse(null),
            edition.wordsIn(item, locale).stream().map(word -> word.in(locale)).toList(),
            item.steps().stream()
                .map(step -> new Choice(Integer.toString(step.number()), text(step.text(), locale)))
                .toList(),
            List.of(
                new Choice(new Answer.NotKnown().value(), messages.get(locale, "answer.not-known")),
                new Choice(
                    new Answer.NotApplicable().value(),
                    messages.get(locale, "answer.not-applicable"))),
            chosen,
            comment,
            error,
            commentError,
            at(link, item),
            fromReview
                ? review
                : journey.before(item).map(before -> at(link, before)).orElse("/s/" + link),
            fromReview,
            journey.answer(item).isPresent() ? "saved" : "",
            journey.beginsAnotherArea(item) && !fromReview ? review : null));
  }

  private static String text(Prose prose, Locale locale) {
    return prose.in(locale);
  }
}
