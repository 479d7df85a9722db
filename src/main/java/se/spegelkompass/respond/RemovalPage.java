package se.spegelkompass.respond;

/**
 * The question before a response is removed.
 *
 * @param answered how many items it answers
 * @param examples how many examples of one's own it has
 * @param lastDay until when one can begin anew
 */
public record RemovalPage(
    String path, String municipality, String round, int answered, int examples, String lastDay) {}
