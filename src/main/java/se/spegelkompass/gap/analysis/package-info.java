/**
 * What the differences between self and official are worth: which are secured, how the two profiles
 * go together, where groups differ, and how editions and years are compared. Pure: no database, no
 * framework.
 *
 * <p>Shares are 0..1, differences of shares −1..1; 0.01 is one percentage point. The methods are
 * described in {@code src/site/markdown/jamforelse.md}; each class names its sources.
 */
@NullMarked
package se.spegelkompass.gap.analysis;

import org.jspecify.annotations.NullMarked;
