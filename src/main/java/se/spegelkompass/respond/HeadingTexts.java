package se.spegelkompass.respond;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.web.Messages;

/** What a round's headings are called. */
record HeadingTexts(Edition edition, Headings headings, Messages messages, Locale locale) {

  static HeadingTexts of(Round round, Edition edition, Messages messages, Locale locale) {
    var asked = round.groups().stream().map(Group::kind).toList();
    return new HeadingTexts(edition, Headings.of(edition, asked), messages, locale);
  }

  List<Heading> inOrder() {
    return headings.inOrder();
  }

  Heading of(ReviewedCommentRow row) {
    return headings.of(row.itemId());
  }

  Optional<String> titleOf(ReviewedCommentRow row) {
    return title(of(row));
  }

  /** Nothing where all texts stand together. */
  Optional<String> title(Heading heading) {
    return switch (heading) {
      case Heading.OfItem(var id) -> edition.item(id).map(item -> item.question().in(locale));
      case Heading.OfSubQuestion(var id) -> edition.subQuestion(id).map(this::numbered);
      case Heading.OfArea(var number) ->
          edition.area(number).map(area -> number + " " + area.title().in(locale));
      case Heading.Rest() ->
          headings.inOrder().size() == 1
              ? Optional.empty()
              : Optional.of(messages.get(locale, "own-words.rest"));
    };
  }

  /** The sub-question that a question belongs to. */
  Optional<String> part(Heading heading) {
    return heading instanceof Heading.OfItem(var id)
        ? edition
            .item(id)
            .flatMap(item -> edition.subQuestion(item.subQuestionId()))
            .map(this::numbered)
        : Optional.empty();
  }

  private String numbered(SubQuestion subQuestion) {
    return subQuestion.id() + " " + subQuestion.title().in(locale);
  }
}
