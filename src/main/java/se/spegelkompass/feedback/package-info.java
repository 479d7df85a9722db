/**
 * What those who answered are told afterwards: what they said, what the evaluators said, what is
 * done now.
 */
@NullMarked
package se.spegelkompass.feedback;

import org.jspecify.annotations.NullMarked;
