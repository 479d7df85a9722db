package se.spegelkompass.respond;

/**
 * Why there is no response to remove.
 *
 * @param key of the texts
 * @param canBegin whether one can begin a response here
 */
public record RemovedPage(
    String path, String municipality, String round, String key, boolean canBegin) {}
