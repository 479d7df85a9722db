/** Reads Word files: what a reader of the printed document would see, and nothing deleted. */
@NullMarked
package se.spegelkompass.evaluation.document.word;

import org.jspecify.annotations.NullMarked;
