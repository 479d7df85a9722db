/** Answering: a respondent's way through the items, and how answers are kept. */
@NullMarked
package se.spegelkompass.respond;

import org.jspecify.annotations.NullMarked;
