package se.spegelkompass.edition;

import java.util.List;

/**
 * An area with its sub-questions.
 *
 * @param summary how many items, and how long they take
 */
public record AreaPart(
    int number, String title, String href, String summary, List<SubQuestionPart> subQuestions) {}
