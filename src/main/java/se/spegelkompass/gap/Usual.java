package se.spegelkompass.gap;

import se.spegelkompass.gap.analysis.Profile;

/**
 * How the municipality and its evaluators have differed before.
 *
 * @param pair when that was
 */
record Usual(Pair pair, Profile profile) {}
