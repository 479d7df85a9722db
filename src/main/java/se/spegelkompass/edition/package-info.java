/**
 * Ramverk: the editions a municipality can look at and ask, those that are packed with the
 * application and its own. Knows nothing of rounds or answers.
 */
@NullMarked
package se.spegelkompass.edition;

import org.jspecify.annotations.NullMarked;
