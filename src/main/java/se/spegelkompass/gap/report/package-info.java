/** The comparison as files: for the board, for those who count, and its pictures. */
@NullMarked
package se.spegelkompass.gap.report;

import org.jspecify.annotations.NullMarked;
