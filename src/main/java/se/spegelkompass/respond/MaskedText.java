package se.spegelkompass.respond;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text of which some words are hidden. A word is what stands between two blanks; its number, from
 * 0, never changes, since a text in a closed round does not.
 *
 * @param hidden numbers of words that there are
 */
record MaskedText(String text, Set<Integer> hidden) {

  private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

  /** What belongs to the sentence and not to the word: it stays, so that the rest can be read. */
  private static final Pattern PUNCTUATED =
      Pattern.compile("([(”\"]*)(.*[^)”\".,:;!?]|.+)([)”\".,:;!?]*)");

  MaskedText {
    hidden = Set.copyOf(hidden);
  }

  /**
   * A word to choose.
   *
   * @param number where it stands
   * @param hidden whether it is hidden now
   */
  record Word(int number, String text, boolean hidden) {}

  /**
   * A stretch of the text as it is shown.
   *
   * @param text empty for a hidden word, so that not even its length is told
   */
  record Piece(String text, boolean hidden) {
    static final Piece HIDDEN = new Piece("", true);

    static Piece shown(String text) {
      return new Piece(text, false);
    }
  }

  /** As stored: numbers with commas between, or null. */
  static MaskedText of(String text, @Nullable String stored) {
    return new MaskedText(text, Set.of())
        .hiding(List.of((stored == null ? "" : stored).split(",")));
  }

  /** The same text with these words hidden and no others; what is no number of a word is none. */
  MaskedText hiding(Collection<String> numbers) {
    return new MaskedText(
        text,
        words().stream()
            .map(Word::number)
            .filter(number -> numbers.contains(Integer.toString(number)))
            .collect(Collectors.toSet()));
  }

  /** Null where nothing is hidden. */
  @Nullable String stored() {
    return hidden.isEmpty()
        ? null
        : new TreeSet<>(hidden).stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  List<Word> words() {
    var words = new ArrayList<Word>();
    var found = WORD.matcher(text);
    while (found.find()) {
      words.add(new Word(words.size(), found.group(), hidden.contains(words.size())));
    }
    return words;
  }

  /** The text as others see it. */
  List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    var shownTo = 0;
    var number = 0;
    var found = WORD.matcher(text);
    while (found.find()) {
      if (hidden.contains(number++)) {
        var word = inside(found);
        pieces.add(Piece.shown(text.substring(shownTo, found.start() + word.start(2))));
        pieces.add(Piece.HIDDEN);
        shownTo = found.start() + word.end(2);
      }
    }
    pieces.add(Piece.shown(text.substring(shownTo)));
    return pieces.stream().filter(it -> it.hidden() || !it.text().isEmpty()).toList();
  }

  private static Matcher inside(Matcher found) {
    var word = PUNCTUATED.matcher(found.group());
    if (!word.matches()) {
      throw new IllegalStateException("a word without letters");
    }
    return word;
  }
}
