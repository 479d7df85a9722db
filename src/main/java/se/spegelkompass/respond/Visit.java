package se.spegelkompass.respond;

import java.util.Optional;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.round.Token;

/** Who comes by an open link, as far as the link and the browser's cookie tell. */
sealed interface Visit {

  /** No open link has this token. */
  record Unknown() implements Visit {}

  /** The round has closed, or is about to: its last day is over. */
  record Closed(Asking asking) implements Visit {}

  /** Only those who are invited may answer, and nobody in this browser is known to be. */
  record NotInvited(Asking asking) implements Visit {}

  /**
   * Nobody has begun in this browser.
   *
   * @param own the token of the person's own invitation; empty for whoever comes by the open link
   */
  record Fresh(Asking asking, Optional<Token> own) implements Visit {}

  /** A response goes on. */
  record Begun(Asking asking, Token token, Ongoing ongoing) implements Visit {}
}
