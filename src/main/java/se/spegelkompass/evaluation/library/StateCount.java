package se.spegelkompass.evaluation.library;

import io.micronaut.core.annotation.Introspected;
import se.spegelkompass.evaluation.review.Draft;

/** How many files have come this far. */
@Introspected
record StateCount(Draft.State state, int files) {}
