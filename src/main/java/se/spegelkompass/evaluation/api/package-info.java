/** The evaluations for programs: upload, draft, confirm, read. */
@NullMarked
package se.spegelkompass.evaluation.api;

import org.jspecify.annotations.NullMarked;
