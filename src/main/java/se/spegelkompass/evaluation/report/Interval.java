package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;

/**
 * Where a value that nobody sees must lie, from how it was rounded.
 *
 * @param low the least it can be
 * @param high what it lies below; the sub-question's maximum itself can be reached
 */
public record Interval(BigDecimal low, BigDecimal high) {}
