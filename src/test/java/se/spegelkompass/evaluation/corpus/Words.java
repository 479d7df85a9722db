package se.spegelkompass.evaluation.corpus;

import java.text.Normalizer;
import java.util.Locale;

/** Texts that differ only in how they are set. */
final class Words {

  private Words() {}

  /** On one line, without ligatures, soft hyphens and spaces that do not break. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace("\u00AD", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  static boolean alike(String one, String other) {
    return plain(one).toLowerCase(Locale.ROOT).equals(plain(other).toLowerCase(Locale.ROOT));
  }
}
