/**
 * From submitted answers to figures with their uncertainty, and which of them may be shown. Pure:
 * no database, no framework.
 *
 * <p>Shares are 0..1, points run from 0 to the maximum of what they are points of, and variances
 * are in the square of their figure's unit. The method is described in {@code
 * src/site/markdown/poangberakning.md}; each class names its sources.
 */
@NullMarked
package se.spegelkompass.score.estimate;

import org.jspecify.annotations.NullMarked;
