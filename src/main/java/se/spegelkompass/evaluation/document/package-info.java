/**
 * Makes text of files: what kind a file is, what stands in it, and why one that cannot be read is
 * refused. Knows documents, not reports.
 */
@NullMarked
package se.spegelkompass.evaluation.document;

import org.jspecify.annotations.NullMarked;
