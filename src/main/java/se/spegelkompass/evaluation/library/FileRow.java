package se.spegelkompass.evaluation.library;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.review.Draft;

/**
 * A file and what became of it; the columns of {@link FileRepository#newestFirst}.
 *
 * @param archive the zip file that it came in
 * @param refusal the message key of why it is not read
 * @param remarks how many remarks the report got; null until it has been read
 * @param title what the evaluation is called
 * @param sameEvaluationId the evaluation that has the same file already
 * @param sameDraftId the review of the same file that is under way
 */
@Introspected
record FileRow(
    long id,
    String name,
    @Nullable String archive,
    Draft.State state,
    @Nullable String refusal,
    @Nullable Long draftId,
    @Nullable Long evaluationId,
    @Nullable Integer remarks,
    @Nullable String title,
    @Nullable Long sameEvaluationId,
    @Nullable Long sameDraftId) {}
