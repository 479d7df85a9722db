package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.respond.MaskedText.Piece;
import se.spegelkompass.respond.ReadableComments.Texts;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Messages;

/** The texts that are approved, by sub-question, as they may leave the program. */
@Singleton
public class ShownExamples {

  private final Comments comments;
  private final CommentNotices notices;
  private final Rounds rounds;
  private final Messages messages;

  ShownExamples(Comments comments, CommentNotices notices, Rounds rounds, Messages messages) {
    this.comments = comments;
    this.notices = notices;
    this.rounds = rounds;
    this.messages = messages;
  }

  /** What a round has; nothing unless it is closed and enough people have written. */
  public Examples of(Round round, Locale locale) {
    var readable = comments.of(round);
    var notice = notices.why(round, readable, locale).map(CommentNotice::text);
    return readable instanceof Texts texts
        ? new Placing(
                rounds.edition(round),
                HeadingTexts.of(round, rounds.edition(round), messages, locale))
            .examples(texts, notice)
        : new Examples(Map.of(), Map.of(), List.of(), 0, notice);
  }

  /** Puts each text under its heading. */
  private final class Placing {

    private final Edition edition;
    private final HeadingTexts headings;
    private final Map<String, List<String>> bySubQuestion = new HashMap<>();
    private final Map<Integer, List<String>> byArea = new HashMap<>();
    private final List<String> others = new ArrayList<>();

    Placing(Edition edition, HeadingTexts headings) {
      this.edition = edition;
      this.headings = headings;
    }

    Examples examples(Texts texts, Optional<String> notice) {
      texts.with(Review.SHOWN).forEach(row -> place(headings.of(row)).add(text(row)));
      return new Examples(bySubQuestion, byArea, others, texts.with(Review.UNREAD).size(), notice);
    }

    private List<String> place(Heading heading) {
      return switch (heading) {
        case Heading.OfItem(var id) ->
            edition.item(id).map(it -> under(it.subQuestionId())).orElse(others);
        case Heading.OfSubQuestion(var id) -> under(id);
        case Heading.OfArea(var number) -> byArea.computeIfAbsent(number, _ -> new ArrayList<>());
        case Heading.Rest() -> others;
      };
    }

    private List<String> under(String subQuestion) {
      return bySubQuestion.computeIfAbsent(subQuestion, _ -> new ArrayList<>());
    }

    private String text(ReviewedCommentRow row) {
      var hidden = "[" + messages.get(headings.locale(), "own-words.masked") + "]";
      return row.maskedText().pieces().stream()
          .map((Piece it) -> it.hidden() ? hidden : it.text())
          .collect(Collectors.joining());
    }
  }
}
