/** Comparisons for programs: the same snapshot as the pages, and the same hiding. */
@NullMarked
package se.spegelkompass.gap.api;

import org.jspecify.annotations.NullMarked;
