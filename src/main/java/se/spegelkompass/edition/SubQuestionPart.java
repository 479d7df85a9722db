package se.spegelkompass.edition;

import java.util.List;

/**
 * A sub-question with its items.
 *
 * @param points the most it can give, in words
 */
public record SubQuestionPart(
    String id, String title, String shortTitle, String points, List<ItemCard> items) {}
