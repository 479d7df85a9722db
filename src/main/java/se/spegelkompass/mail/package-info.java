/** Sends letters by mail, one at a time, and keeps none of them. */
@NullMarked
package se.spegelkompass.mail;

import org.jspecify.annotations.NullMarked;
