package se.spegelkompass.evaluation.report;

import se.spegelkompass.framework.Edition;

/** Which edition the score tables follow, by their structure and not by any date. */
public sealed interface RecognisedEdition {

  /** One of the editions that the reader was given. */
  record Known(Edition edition) implements RecognisedEdition {}

  /** A structure that fits no edition. Its points are kept. */
  record Unknown() implements RecognisedEdition {}
}
