package se.spegelkompass.visit;

/**
 * A coordinator's own note about a sub-question.
 *
 * @param text empty where there is none
 * @param version grows by every change; 0 before the first
 */
record Note(String text, int version) {

  static final Note NONE = new Note("", 0);

  /** What came of saving it. */
  sealed interface Saved {

    /** It was saved, or said the same already. */
    record Kept(boolean changed) implements Saved {}

    /** Somebody else has changed it meanwhile; nothing was saved. */
    record Overtaken(Note now) implements Saved {}
  }
}
