package se.spegelkompass.gap.picture;

/** Splits a word that is wider than its line. */
final class Hyphenation {

  private static final String VOWELS = "aeiouyåäöéü";

  /** So many letters at least stand on either side. */
  private static final int LEAST = 3;

  /** A Swedish compound has its seam after an s, unless the s is the word's beginning. */
  private static final int LEAST_BEFORE_SEAM = 5;

  private Hyphenation() {}

  /** The start with its hyphen, at most so many characters, and the rest. */
  static Split split(String word, int most) {
    for (int at = Math.min(most - 1, word.length() - LEAST); at >= LEAST_BEFORE_SEAM; at--) {
      if (isSeam(word, at)) {
        return new Split(word.substring(0, at) + "-", word.substring(at));
      }
    }
    for (int at = Math.min(most - 1, word.length() - LEAST); at >= LEAST; at--) {
      if (isSyllable(word, at)) {
        return new Split(word.substring(0, at) + "-", word.substring(at));
      }
    }
    return new Split(word.substring(0, most - 1) + "-", word.substring(most - 1));
  }

  /** Kvalitets-utveckling: after an s that follows a consonant. */
  private static boolean isSeam(String word, int at) {
    return word.charAt(at - 1) == 's'
        && word.charAt(at - 2) != 's'
        && isConsonant(word.charAt(at - 2))
        && Character.isLetter(word.charAt(at))
        && !isTogether(word, at);
  }

  /** Effek-tivitet, medarbetar-skap: before the last consonants ahead of a vowel. */
  private static boolean isSyllable(String word, int at) {
    var vowel = isTogether(word, at + 1) ? at + 2 : at + 1;
    return Character.isLetter(word.charAt(at - 1))
        && isConsonant(word.charAt(at))
        && isVowel(word.charAt(vowel))
        && !isTogether(word, at);
  }

  /** Whether a split there would part sk, sp or st. */
  private static boolean isTogether(String word, int at) {
    return word.charAt(at - 1) == 's' && "kpt".indexOf(word.charAt(at)) >= 0;
  }

  private static boolean isConsonant(char letter) {
    return Character.isLetter(letter) && !isVowel(letter);
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
  }

  record Split(String start, String rest) {}
}
