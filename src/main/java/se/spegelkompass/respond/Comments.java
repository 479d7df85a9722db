package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.respond.ReadableComments.Texts;
import se.spegelkompass.retention.RetainedKind;
import se.spegelkompass.retention.RetentionSettings;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.NotFound;

/**
 * The respondents' own examples. Nobody reads any of them, or changes what is decided about one,
 * unless at least k have written in the round.
 */
@Singleton
class Comments {

  private final CommentRepository repository;
  private final RetentionSettings retention;

  Comments(CommentRepository repository, RetentionSettings retention) {
    this.repository = repository;
    this.retention = retention;
  }

  ReadableComments of(Round round) {
    if (!round.isClosed() || round.closedOn().isEmpty()) {
      return new ReadableComments.NotClosed();
    }
    var writers = repository.writers(round.municipalityId(), round.id());
    if (writers.isPresent() && writers.get() < round.k()) {
      return new ReadableComments.TooFew();
    }
    var removedOn = removedOn(round.municipalityId(), round.closedOn().get());
    var rows =
        writers.isPresent()
            ? repository.all(round.municipalityId(), round.id())
            : List.<ReviewedCommentRow>of();
    if (rows.isEmpty() && !removedOn.isAfter(Rounds.today())) {
      return new ReadableComments.Removed(removedOn);
    }
    return writers.isPresent() ? new Texts(rows, removedOn) : new ReadableComments.Uncounted();
  }

  private LocalDate removedOn(long municipalityId, LocalDate closedOn) {
    return retention.of(municipalityId).removedOn(RetainedKind.COMMENTS, closedOn);
  }

  /**
   * Decides whether a text is shown.
   *
   * @return false if that was decided already
   */
  boolean decide(Round round, String id, Review review) {
    var row = require(round, id);
    return repository.review(round.municipalityId(), round.id(), row.id(), review.name()) > 0;
  }

  /**
   * Hides some of a text's words, and shows the others.
   *
   * @param words their numbers; what is no number of a word is none
   * @return false if it was so already
   */
  boolean mask(Round round, String id, Collection<String> words) {
    var row = require(round, id);
    var masked = row.maskedText().hiding(words).stored();
    return repository.mask(round.municipalityId(), round.id(), row.id(), masked) > 0;
  }

  private ReviewedCommentRow require(Round round, String id) {
    var enough =
        round.isClosed()
            && repository
                .writers(round.municipalityId(), round.id())
                .filter(writers -> writers >= round.k())
                .isPresent();
    return Optional.of(id)
        .filter(it -> enough)
        .flatMap(it -> repository.find(round.municipalityId(), round.id(), it))
        .orElseThrow(NotFound::new);
  }
}
