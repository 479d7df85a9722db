package se.spegelkompass.invite;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.spegelkompass.web.Language;

/**
 * What a letter says, with places to fill in such as {@code [länk]}.
 *
 * @param subject one line
 * @param body paragraphs, parted by empty lines
 */
record LetterText(String subject, String body) {

  static final int LONGEST_SUBJECT = 150;
  static final int LONGEST_BODY = 5000;

  private static final Pattern PLACE = Pattern.compile("\\[([^\\[\\]\n]{1,30})]");

  /** What can be filled in. */
  enum Place {
    MUNICIPALITY("kommun", "municipality"),
    ROUND("mätning", "round"),
    LAST_DAY("sista dag", "last day"),
    LINK("länk", "link");

    private final String sv;
    private final String en;

    Place(String sv, String en) {
      this.sv = sv;
      this.en = en;
    }

    /** As it is written in a text. */
    String in(Language language) {
      return "[" + (language == Language.SV ? sv : en) + "]";
    }

    static Optional<Place> named(String name) {
      for (var place : values()) {
        if (place.sv.equalsIgnoreCase(name) || place.en.equalsIgnoreCase(name)) {
          return Optional.of(place);
        }
      }
      return Optional.empty();
    }
  }

  boolean has(Place place) {
    return PLACE
        .matcher(body)
        .results()
        .anyMatch(it -> Place.named(it.group(1)).equals(Optional.of(place)));
  }

  /** A place that is not known, as it is written. */
  Optional<String> unknownPlace() {
    return PLACE
        .matcher(subject + "\n" + body)
        .results()
        .filter(it -> Place.named(it.group(1)).isEmpty())
        .map(it -> it.group())
        .findFirst();
  }

  /** The text with its places filled in. What is filled in is not looked at again. */
  LetterText filled(Map<Place, String> values) {
    return new LetterText(filled(subject, values), filled(body, values));
  }

  private static String filled(String text, Map<Place, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                Place.named(found.group(1)).map(values::get).orElse(found.group())));
  }
}
