package se.spegelkompass.invite;

import se.spegelkompass.round.Token;

/** Tells, in memory, whether somebody still needs a reminder. The answer is never kept. */
public interface HandedIn {

  boolean isHandedIn(Token token);
}
