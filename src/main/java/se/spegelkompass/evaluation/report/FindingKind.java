package se.spegelkompass.evaluation.report;

/** What kind of thing the evaluators found in an area. */
public enum FindingKind {
  /** Styrka. */
  STRENGTH,
  /** Förbättringsmöjlighet, förbättringsområde, utvecklingsområde. */
  IMPROVEMENT,
  /** Svaghet, in the 2010 edition. */
  WEAKNESS
}
