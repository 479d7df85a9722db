package se.spegelkompass.visit;

/** What the evaluators should see about a sub-question. */
sealed interface Material {

  long id();

  String subQuestionId();

  String title();

  /** Grows by every change. */
  int version();

  /**
   * A link.
   *
   * @param address begins with {@code http://} or {@code https://}
   */
  record Linked(long id, String subQuestionId, String title, int version, String address)
      implements Material {}

  /**
   * A document.
   *
   * @param fileName its name without path, never empty
   * @param size in bytes
   */
  record Document(
      long id, String subQuestionId, String title, int version, String fileName, int size)
      implements Material {}
}
