/**
 * What a municipality hands to the evaluators before their visit: its pre-score, people's own
 * examples, and documents, links and notes for each sub-question.
 */
@NullMarked
package se.spegelkompass.visit;

import org.jspecify.annotations.NullMarked;
