package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.respond.OwnWordsPage.Section;
import se.spegelkompass.respond.ReadableComments.Texts;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Messages;

/** Builds the page of the texts that are approved. */
@Singleton
class OwnWordsPages {

  private final Rounds rounds;
  private final CommentNotices notices;
  private final Messages messages;

  OwnWordsPages(Rounds rounds, CommentNotices notices, Messages messages) {
    this.rounds = rounds;
    this.notices = notices;
    this.messages = messages;
  }

  OwnWordsPage page(Round round, ReadableComments comments, Locale locale) {
    var unread = comments instanceof Texts texts ? unread(texts, locale) : null;
    var sections =
        comments instanceof Texts texts ? sections(round, texts, locale) : List.<Section>of();
    var notice =
        notices
            .why(round, comments, locale)
            .or(() -> sections.isEmpty() ? nothingShown(round, unread, locale) : Optional.empty());
    return new OwnWordsPage(
        round.name(), path(round), round.k(), notice.orElse(null), unread, sections);
  }

  private static String path(Round round) {
    return "/matningar/" + round.id();
  }

  private Optional<CommentNotice> nothingShown(
      Round round, @Nullable String unread, Locale locale) {
    return Optional.of(
        new CommentNotice(
            unread == null ? messages.get(locale, "own-words.none.title") : unread,
            messages.get(locale, unread == null ? "own-words.none.text" : "own-words.unread.text"),
            path(round) + "/exempel",
            messages.get(locale, "own-words.read")));
  }

  private @Nullable String unread(Texts texts, Locale locale) {
    var unread = texts.with(Review.UNREAD).size();
    return unread == 0 ? null : messages.get(locale, "own-words.unread", unread);
  }

  private List<Section> sections(Round round, Texts texts, Locale locale) {
    var headings = HeadingTexts.of(round, rounds.edition(round), messages, locale);
    var shown = texts.with(Review.SHOWN);
    return headings.inOrder().stream()
        .map(heading ->
            new Section(
                headings.part(heading).orElse(null),
                headings.title(heading).orElse(null),
                shown.stream()
                    .filter(row -> headings.of(row).equals(heading))
                    .map(row -> row.maskedText().pieces())
                    .toList()))
        .filter(section -> !section.texts().isEmpty())
        .toList();
  }
}
