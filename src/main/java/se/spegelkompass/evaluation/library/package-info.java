/**
 * Evaluations that other municipalities have published: reading them in, finding them, their means.
 */
@NullMarked
package se.spegelkompass.evaluation.library;

import org.jspecify.annotations.NullMarked;
