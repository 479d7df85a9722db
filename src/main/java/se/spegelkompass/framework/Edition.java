package se.spegelkompass.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of the framework.
 *
 * @param id for example {@code kommunkompassen-2021}
 * @param name what people call it
 * @param hash SHA-256 of its files, in hexadecimal; a round remembers which text it asked
 */
public record Edition(String id, Prose name, String hash, List<Area> areas) {

  /** All sub-questions, in order. */
  public Stream<SubQuestion> subQuestions() {
    return areas.stream().flatMap(area -> area.subQuestions().stream());
  }

  /** All items, in order. */
  public Stream<Item> items() {
    return subQuestions().flatMap(subQuestion -> subQuestion.items().stream());
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

  /** The points the whole edition can give. */
  public int max() {
    return areas.stream().mapToInt(Area::max).sum();
  }
}
