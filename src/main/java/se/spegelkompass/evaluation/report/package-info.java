/**
 * Reads official reports: what a document says, where it says it and where it disagrees with
 * itself. Pure: no files, no database, no clock.
 */
@NullMarked
package se.spegelkompass.evaluation.report;

import org.jspecify.annotations.NullMarked;
