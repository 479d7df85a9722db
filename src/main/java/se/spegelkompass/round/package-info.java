/** A round: one self-assessment with its edition, groups and dates, from draft to closed. */
@NullMarked
package se.spegelkompass.round;

import org.jspecify.annotations.NullMarked;
