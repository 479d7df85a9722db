package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.spegelkompass.respond.CommentsPage.Line;
import se.spegelkompass.respond.CommentsPage.Shelf;
import se.spegelkompass.respond.ReadableComments.Texts;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Builds the page where the coordinator reads the texts through, a few at a time. */
@Singleton
class CommentPages {

  /** Each text comes with a box for every word, and people read on phones. */
  static final int ON_A_PAGE = 20;

  private final Rounds rounds;
  private final CommentNotices notices;
  private final Messages messages;

  CommentPages(Rounds rounds, CommentNotices notices, Messages messages) {
    this.rounds = rounds;
    this.notices = notices;
    this.messages = messages;
  }

  CommentsPage page(Round round, ReadableComments comments, ReadingPlace place, Locale locale) {
    return new CommentsPage(
        round.name(),
        "/matningar/" + round.id(),
        notices.why(round, comments, locale).orElse(null),
        comments instanceof Texts texts ? shelf(round, texts, place, locale) : null);
  }

  private Shelf shelf(Round round, Texts texts, ReadingPlace asked, Locale locale) {
    var review = asked.review();
    var rows = texts.with(review);
    // After the last text of the last page has got its decision there is one page less.
    var last = Math.max(1, Math.ceilDiv(rows.size(), ON_A_PAGE));
    var place = asked.on(Math.min(asked.page(), last));
    var headings = HeadingTexts.of(round, rounds.edition(round), messages, locale);
    return new Shelf(
        Numbers.date(texts.removedOn(), locale),
        Arrays.stream(Review.values()).map(it -> tab(round, texts, it, review, locale)).toList(),
        review.key(),
        place.page(),
        rows.isEmpty() ? empty(review, locale) : null,
        rows.stream()
            .skip((long) (place.page() - 1) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(row -> line(row, headings))
            .toList(),
        review != Review.SHOWN,
        review != Review.HIDDEN,
        more(round, place, last, locale));
  }

  private Link tab(Round round, Texts texts, Review review, Review now, Locale locale) {
    return new Link(
        messages.get(locale, "comments.tab." + review.key(), texts.with(review).size()),
        new ReadingPlace(review, 1).address(round),
        review == now);
  }

  private String empty(Review review, Locale locale) {
    return messages.get(locale, "comments.none." + review.key());
  }

  private static Line line(ReviewedCommentRow row, HeadingTexts headings) {
    return new Line(
        row.id(),
        headings.titleOf(row).orElse(null),
        row.maskedText().pieces(),
        row.maskedText().words());
  }

  private List<Link> more(Round round, ReadingPlace place, int last, Locale locale) {
    var more = new ArrayList<Link>();
    if (place.page() > 1) {
      var before = place.on(place.page() - 1).address(round);
      more.add(new Link(messages.get(locale, "comments.before"), before, false));
    }
    if (place.page() < last) {
      var after = place.on(place.page() + 1).address(round);
      more.add(new Link(messages.get(locale, "comments.after"), after, false));
    }
    return more;
  }
}
