/** The first pages: the door from outside, and what there is to do for somebody signed in. */
@NullMarked
package se.spegelkompass.overview;

import org.jspecify.annotations.NullMarked;
