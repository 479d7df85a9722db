package se.spegelkompass.mail;

import java.util.Optional;

/**
 * Writes the letters of one purpose, in the moment they are sent. What {@link Outbox} keeps is only
 * which letter to write.
 */
public interface Letters {

  /** What the letters are for; at most 20 characters, the same for ever. */
  String purpose();

  /** The letter, or empty where none is to be sent any more. */
  Optional<Letter> letter(String reference);

  /**
   * Whether a letter that one recipient's server cannot take now is tried again. Letters that only
   * some should get are not: a row that waits would tell who they are.
   */
  boolean triesAgain();

  /** The mail server has taken the letter. Told after the outbox has let go of it. */
  void sent(String reference);

  /**
   * The mail server has refused the letter for good, or was asked too many times.
   *
   * @param reason what the server said, without addresses
   */
  void refused(String reference, String reason);
}
