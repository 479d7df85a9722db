/**
 * Reads PDF files: rebuilds lines, columns, tables and headings from where letters and rules stand
 * on the page.
 */
@NullMarked
package se.spegelkompass.evaluation.document.pdf;

import org.jspecify.annotations.NullMarked;
