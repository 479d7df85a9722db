/**
 * Kommunkompassen as data: editions with their areas, sub-questions and guided items, read once
 * from YAML and never changed. Knows nothing of municipalities or answers.
 */
@NullMarked
package se.spegelkompass.framework;

import org.jspecify.annotations.NullMarked;
