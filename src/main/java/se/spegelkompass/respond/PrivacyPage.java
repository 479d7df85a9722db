package se.spegelkompass.respond;

import java.util.List;

/**
 * How answers are protected.
 *
 * @param whose who has decided how long things are kept, in a sentence
 * @param kept how long, a sentence for each kind
 */
public record PrivacyPage(String whose, List<String> kept) {}
