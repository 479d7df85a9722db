package se.spegelkompass.action;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A sub-question that an action is about.
 *
 * @param roundId the round it came from; null where there is none any more
 * @param evaluationId the evaluation it came from, likewise
 */
@Introspected
record About(
    long actionId,
    String editionId,
    String subQuestionId,
    @Nullable Long roundId,
    @Nullable Long evaluationId) {}
