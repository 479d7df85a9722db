/** The review between a report that was read and an evaluation that counts. */
@NullMarked
package se.spegelkompass.evaluation.review;

import org.jspecify.annotations.NullMarked;
