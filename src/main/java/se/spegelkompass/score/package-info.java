/**
 * From answers to a pre-score in official points, never showing a small group. Pure, except for the
 * snapshot.
 */
@NullMarked
package se.spegelkompass.score;

import org.jspecify.annotations.NullMarked;
