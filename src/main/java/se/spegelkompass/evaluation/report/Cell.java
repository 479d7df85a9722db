package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of a row.
 *
 * @param value empty for a dash: not judged
 * @param percent whether a percent sign stands after it
 */
record Cell(Optional<BigDecimal> value, boolean percent) {}
