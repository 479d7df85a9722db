package se.spegelkompass.evaluation.report;

/** What became of reading a document: a {@link Report}, or the reason why it is none. */
public sealed interface Reading permits Report, NotAReport {}
