/** The pre-score held against an official evaluation: where they differ, and by how much. */
@NullMarked
package se.spegelkompass.gap;

import org.jspecify.annotations.NullMarked;
