package se.spegelkompass.respond;

/** What a text stands under. */
sealed interface Heading {

  record OfItem(String id) implements Heading {}

  record OfSubQuestion(String id) implements Heading {}

  record OfArea(int number) implements Heading {}

  /** The rest, in no particular place. */
  record Rest() implements Heading {}
}
