package se.spegelkompass.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round held against an evaluation of another edition, in percent.
 *
 * @param pair which round and which evaluation
 * @param asked the round's edition
 * @param evaluated the evaluation's edition
 * @param largest the largest gap in a sentence, or null where there is none
 * @param compared how many of the sub-questions have a counterpart, in a sentence
 * @param rows the largest gap first; none where no crosswalk leads from the one to the other
 * @param alone the sub-questions without a counterpart
 */
record OtherEditionPage(
    String pair,
    String asked,
    String evaluated,
    @Nullable String largest,
    String compared,
    List<AcrossRow> rows,
    List<String> alone,
    Chooser chooser) {}
