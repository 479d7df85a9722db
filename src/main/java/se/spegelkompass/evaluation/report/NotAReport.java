package se.spegelkompass.evaluation.report;

/**
 * The document could not be read as an official report.
 *
 * @param cause why
 */
public record NotAReport(Cause cause) implements Reading {

  /** Why a document is no report. */
  public enum Cause {
    /** There is nothing in it but white space. */
    EMPTY,
    /** It holds control characters that no text has: a file of some other kind. */
    NOT_TEXT,
    /** It is about Kommunkompassen, but there are no score tables to read. */
    NO_SCORE_TABLES,
    /** Nothing in it looks like a report from Kommunkompassen. */
    NOTHING_FAMILIAR
  }
}
