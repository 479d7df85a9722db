package se.spegelkompass.respond;

import org.jspecify.annotations.Nullable;
import se.spegelkompass.round.Round;
import se.spegelkompass.web.Typed;

/**
 * Where a coordinator is among the texts.
 *
 * @param page from 1
 */
record ReadingPlace(Review review, int page) {

  private static final int MOST_PAGES = 99_999;

  /** As an address or a form says; what is no place is the first. */
  static ReadingPlace of(@Nullable String review, @Nullable String page) {
    return new ReadingPlace(Review.of(review), Typed.whole(page, 1, MOST_PAGES).orElse(1));
  }

  ReadingPlace on(int otherPage) {
    return new ReadingPlace(review, otherPage);
  }

  String address(Round round) {
    return "/matningar/" + round.id() + "/exempel?visa=" + review.key() + "&sida=" + page;
  }
}
