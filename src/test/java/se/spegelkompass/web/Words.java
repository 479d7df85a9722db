package se.spegelkompass.web;

/** The interface's real words, for tests of pages without a server. */
public final class Words {

  private Words() {}

  public static Messages read() {
    return new Messages();
  }
}
