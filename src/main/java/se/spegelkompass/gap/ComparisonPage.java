package se.spegelkompass.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.picture.Matrix;
import se.spegelkompass.gap.picture.Spider;
import se.spegelkompass.web.Choice;

/**
 * A round held against an evaluation.
 *
 * @param pair which round and which evaluation
 * @param screens where it is shown one thing at a time, with the same choices
 * @param feedback where those who answered are told about it
 * @param address where it is shown; its files are under it
 * @param borrowed whose points the evaluation's are, in a sentence, or null
 * @param confirmed the total that the evaluation gives, where its rows add up to another, or null
 * @param foremost what to bring up first
 * @param trace how the total was computed
 * @param beside what stands beside the two mirrors
 * @param spider the areas, all at once
 * @param matrix the sub-questions by both shares
 * @param newAction where an action about sub-questions begins
 * @param classes the sub-questions by class
 * @param profile level, scatter, shape and concordance; nothing for a few sub-questions
 * @param method how the pre-score is made of the groups, in a sentence
 * @param areaChoices what the table can be narrowed to
 * @param area the number of the area it is narrowed to, or nothing
 * @param levelChoices whether its gaps are with the general level
 */
public record ComparisonPage(
    String pair,
    String screens,
    String feedback,
    String address,
    @Nullable String borrowed,
    @Nullable String confirmed,
    Headline headline,
    KeyFigures figures,
    List<ForemostLine> foremost,
    String trace,
    Beside beside,
    List<AreaRow> areas,
    Spider spider,
    Matrix matrix,
    List<MatrixRow> matrixRows,
    List<ClassSection> classes,
    String newAction,
    List<ProfilePart> profile,
    String method,
    List<Choice> areaChoices,
    String area,
    List<Choice> levelChoices,
    String level,
    List<SubQuestionRow> rows,
    Chooser chooser) {}
