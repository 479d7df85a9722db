package se.spegelkompass.evaluation.report;

/**
 * Something the document says.
 *
 * @param value what it says
 * @param lines where it says it
 */
public record Found<T>(T value, Lines lines) {}
