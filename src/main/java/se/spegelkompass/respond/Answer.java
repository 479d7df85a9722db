package se.spegelkompass.respond;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Item;

/** What a respondent says to one item. Not knowing is an answer too, and never scores zero. */
public sealed interface Answer {

  /** As it stands in a form and in the database. */
  String value();

  /**
   * One of the item's steps.
   *
   * @param number 1 for the lowest step
   */
  record OnStep(int number) implements Answer {
    @Override
    public String value() {
      return Integer.toString(number);
    }
  }

  /** Vet inte: counted, never scored. */
  record NotKnown() implements Answer {
    @Override
    public String value() {
      return "not-known";
    }
  }

  /** Inte aktuellt för oss: the item leaves the respondent's maximum. */
  record NotApplicable() implements Answer {
    @Override
    public String value() {
      return "not-applicable";
    }
  }

  /** An answer is one of those the item offers; anything else a browser sends is none. */
  static Optional<Answer> parse(@Nullable String value, Item item) {
    if (value == null) {
      return Optional.empty();
    }
    return switch (value) {
      case "not-known" -> Optional.of(new NotKnown());
      case "not-applicable" -> Optional.of(new NotApplicable());
      default ->
          item.steps().stream()
              .filter(step -> Integer.toString(step.number()).equals(value))
              .findFirst()
              .map(step -> new OnStep(step.number()));
    };
  }
}
