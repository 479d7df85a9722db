package se.spegelkompass.evaluation.report;

import java.util.Optional;

/**
 * Another municipality that the report points to as somebody to learn from.
 *
 * @param municipalityCode its four digits
 * @param municipality its name in base form
 * @param area the area's number
 * @param subQuestionId the sub-question under whose heading it is named, if there is one
 * @param words the sentence that points to it
 */
public record GoodExample(
    String municipalityCode,
    String municipality,
    int area,
    Optional<String> subQuestionId,
    Found<String> words) {}
