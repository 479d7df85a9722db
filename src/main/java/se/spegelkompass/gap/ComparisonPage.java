package se.spegelkompass.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;

/**
 * A round held against an evaluation.
 *
 * @param pair which round and which evaluation
 * @param borrowed whose points the evaluation's are, in a sentence, or null
 * @param trace how the total was computed
 * @param areaChoices what the table can be narrowed to
 * @param area the number of the area it is narrowed to, or nothing
 */
record ComparisonPage(
    String pair,
    @Nullable String borrowed,
    Headline headline,
    KeyFigures figures,
    String trace,
    List<AreaRow> areas,
    List<Choice> areaChoices,
    String area,
    List<SubQuestionRow> rows,
    Chooser chooser) {}
