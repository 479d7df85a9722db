package se.spegelkompass.evaluation.report;

import se.spegelkompass.framework.Edition;

/** Which edition the score tables follow, by their structure and not by any date. */
public sealed interface RecognisedEdition {

  /** One of the editions that the reader was given. */
  record Known(Edition edition) implements RecognisedEdition {}

  /**
   * An edition that is known by its structure only: the reader has no titles to hold it against.
   *
   * @param year what people call it, for example {@code 2010}
   */
  record KnownByStructure(String year) implements RecognisedEdition {}

  /** A structure that fits no edition. Its points are kept. */
  record Unknown() implements RecognisedEdition {}
}
