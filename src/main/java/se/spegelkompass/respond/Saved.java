package se.spegelkompass.respond;

/** What became of an answer that was sent. */
sealed interface Saved {

  /** It is in the database. */
  record Kept() implements Saved {}

  /** The round has closed; nothing was changed. */
  record Closed() implements Saved {}
}
