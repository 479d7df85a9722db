package se.spegelkompass.respond;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The respondents' own examples as others may read them. A text stands where its heading lets it,
 * so that the place does not tell which group wrote it.
 *
 * @param bySubQuestion texts by the id of the sub-question they belong to
 * @param byArea texts that may only be told the area of, by its number
 * @param others texts that may not even be told the area of
 * @param unread how many texts nobody has read through yet; they are in none of the others
 * @param notice why nobody may read any texts, where that is so
 */
public record Examples(
    Map<String, List<String>> bySubQuestion,
    Map<Integer, List<String>> byArea,
    List<String> others,
    int unread,
    Optional<String> notice) {

  public Examples {
    bySubQuestion = Map.copyOf(bySubQuestion);
    byArea = Map.copyOf(byArea);
    others = List.copyOf(others);
  }
}
