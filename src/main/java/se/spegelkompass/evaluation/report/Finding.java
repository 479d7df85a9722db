package se.spegelkompass.evaluation.report;

/**
 * Something the evaluators found in an area, from its table of strengths and weaknesses.
 *
 * @param area the area's number
 * @param text one item, or all of a cell that could not be split for sure
 * @param whole whether it is a text that a person should split by hand
 */
public record Finding(int area, FindingKind kind, Found<String> text, boolean whole) {}
