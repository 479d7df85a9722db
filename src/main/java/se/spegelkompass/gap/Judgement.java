package se.spegelkompass.gap;

import java.util.OptionalDouble;
import se.spegelkompass.gap.analysis.GapClass;

/**
 * What can be said of a gap.
 *
 * @param p how often chance alone would make such a gap, adjusted for the edition's other
 *     sub-questions (Benjamini and Hochberg), 0..1; empty where it cannot be tested
 * @param secured whether the gap is säkerställt: {@code p} is at most 5 %
 * @param gapClass what kind of finding the sub-question is
 */
public record Judgement(OptionalDouble p, boolean secured, GapClass gapClass) {}
