package se.spegelkompass.respond;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How answers are protected.
 *
 * @param back where the questions are, or null
 * @param whose who has decided how long things are kept, in a sentence
 * @param kept how long, a sentence for each kind
 */
public record PrivacyPage(@Nullable String back, String whose, List<String> kept) {}
