package se.spegelkompass.gap.report;

import java.util.Locale;
import se.spegelkompass.gap.Comparison;
import se.spegelkompass.gap.Pair;

/**
 * A comparison that leaves as a file.
 *
 * @param municipality its name
 */
record Export(Pair pair, Comparison comparison, String municipality, Locale locale) {}
