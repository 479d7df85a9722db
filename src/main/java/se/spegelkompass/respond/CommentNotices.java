package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.respond.ReadableComments.NotClosed;
import se.spegelkompass.respond.ReadableComments.Removed;
import se.spegelkompass.respond.ReadableComments.Texts;
import se.spegelkompass.respond.ReadableComments.TooFew;
import se.spegelkompass.respond.ReadableComments.Uncounted;
import se.spegelkompass.round.Round;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Says why nobody may read a round's texts. */
@Singleton
class CommentNotices {

  private final Messages messages;

  CommentNotices(Messages messages) {
    this.messages = messages;
  }

  Optional<CommentNotice> why(Round round, ReadableComments comments, Locale locale) {
    return switch (comments) {
      case NotClosed() -> notice(locale, "comments.open.title", "comments.open.text");
      case Uncounted() ->
          notice(locale, "comments.uncounted.title", "comments.uncounted.text", round.k());
      case TooFew() -> notice(locale, "comments.too-few.title", "comments.too-few.text", round.k());
      case Removed(var on) ->
          notice(
              locale, "comments.removed.title", "comments.removed.text", Numbers.date(on, locale));
      case Texts _ -> Optional.empty();
    };
  }

  private Optional<CommentNotice> notice(
      Locale locale, String title, String text, Object... arguments) {
    return Optional.of(
        new CommentNotice(
            messages.get(locale, title), messages.get(locale, text, arguments), null, null));
  }
}
