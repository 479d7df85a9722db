package se.spegelkompass.edition;

/**
 * An own edition that can be published.
 *
 * @param items all its items; ownItems are those it does not take from another edition
 * @param folder its files, as they come along with the form
 */
public record CheckedEditionPage(
    String id, String name, long subQuestions, long items, long ownItems, String folder) {}
