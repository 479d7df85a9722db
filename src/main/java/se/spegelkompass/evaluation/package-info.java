/** The official evaluation: its points, and where they come from. */
@NullMarked
package se.spegelkompass.evaluation;

import org.jspecify.annotations.NullMarked;
