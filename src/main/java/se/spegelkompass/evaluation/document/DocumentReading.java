package se.spegelkompass.evaluation.document;

/** What became of a file. */
public sealed interface DocumentReading {

  /** Its text. */
  record Read(DocumentText document) implements DocumentReading {}

  /** Why it is not read. */
  record Refused(Refusal reason) implements DocumentReading {}
}
