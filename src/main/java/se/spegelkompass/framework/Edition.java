package se.spegelkompass.framework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of the framework.
 *
 * @param id for example {@code kommunkompassen-2021}
 * @param name what people call it
 * @param hash SHA-256 of its files, in hexadecimal; a round remembers which text it asked
 * @param words the words of the trade that its texts use, explained
 * @param criteria the ids of the criteria that its items may rest on
 * @param scales the step texts that several items share, by name, lowest step first
 */
public record Edition(
    String id,
    Prose name,
    String hash,
    List<Area> areas,
    List<Word> words,
    Set<String> criteria,
    Map<String, List<Prose>> scales) {

  public Edition {
    areas = List.copyOf(areas);
    words = List.copyOf(words);
    criteria = Set.copyOf(criteria);
    scales = Map.copyOf(scales);
  }

  /** All sub-questions, in order. */
  public Stream<SubQuestion> subQuestions() {
    return areas.stream().flatMap(area -> area.subQuestions().stream());
  }

  /** All items, in order. */
  public Stream<Item> items() {
    return subQuestions().flatMap(subQuestion -> subQuestion.items().stream());
  }

  /** The items that people of this kind can judge, in order. */
  public List<Item> items(GroupKind kind) {
    return items().filter(item -> item.isFor(kind)).toList();
  }

  public Optional<Area> area(int number) {
    return areas.stream().filter(area -> area.number() == number).findFirst();
  }

  public Optional<SubQuestion> subQuestion(String id) {
    return subQuestions().filter(subQuestion -> subQuestion.id().equals(id)).findFirst();
  }

  public Optional<Item> item(String id) {
    return items().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The explained words that a reader meets in an item, in the order of the list. */
  public List<Word> wordsIn(Item item, Locale locale) {
    var text = String.join("\n", item.prose().map(prose -> prose.in(locale)).toList());
    return words.stream().filter(word -> word.in(locale).standsIn(text)).toList();
  }

  /** The points the whole edition can give. */
  public int max() {
    return areas.stream().mapToInt(Area::max).sum();
  }
}
