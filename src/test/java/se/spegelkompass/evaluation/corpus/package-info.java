/** Reports that we wrote ourselves, in every kind of file and many layouts, and what they say. */
@NullMarked
package se.spegelkompass.evaluation.corpus;

import org.jspecify.annotations.NullMarked;
