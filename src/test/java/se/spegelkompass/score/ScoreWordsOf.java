package se.spegelkompass.score;

import se.spegelkompass.round.GroupNamesOf;
import se.spegelkompass.web.Messages;

/** A pre-score's words, for tests of pages that need no database. */
public final class ScoreWordsOf {

  private ScoreWordsOf() {}

  public static ScoreWords messages(Messages messages) {
    return new ScoreWords(GroupNamesOf.messages(messages), messages);
  }
}
