package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.spegelkompass.round.Round;

/** Puts in texts that nobody has written, for the demo municipality. */
@Singleton
public class InventedComments {

  private final CommentRepository comments;

  InventedComments(CommentRepository comments) {
    this.comments = comments;
  }

  /** A text, and what a coordinator has decided about it. */
  public record Words(String itemId, String text, String review) {

    /** One that has been read and is shown. */
    public static Words shown(String itemId, String text) {
      return new Words(itemId, text, Review.SHOWN.name());
    }

    /** One that has been read and is not shown. */
    public static Words hidden(String itemId, String text) {
      return new Words(itemId, text, Review.HIDDEN.name());
    }

    /** One that waits to be read. */
    public static Words unread(String itemId, String text) {
      return new Words(itemId, text, Review.UNREAD.name());
    }
  }

  /**
   * Adds the texts to an open round, each to a response of its own.
   *
   * @throws IllegalArgumentException if there are more texts than responses
   */
  @Transactional
  public void add(Round round, List<Words> invented) {
    var responses = comments.responses(round.municipalityId(), round.id());
    if (responses.size() < invented.size()) {
      throw new IllegalArgumentException("more texts than responses");
    }
    for (int i = 0; i < invented.size(); i++) {
      var it = invented.get(i);
      comments.invent(
          UUID.randomUUID().toString(),
          round.municipalityId(),
          round.id(),
          responses.get(i),
          it.itemId(),
          it.text(),
          it.review());
    }
  }
}
