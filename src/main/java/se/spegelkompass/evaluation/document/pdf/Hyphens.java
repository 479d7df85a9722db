package se.spegelkompass.evaluation.document.pdf;

import java.util.regex.Pattern;

/** Puts together what a line break took apart. */
final class Hyphens {

  private static final Pattern BROKEN = Pattern.compile("(?s).*\\p{L}[-\\u2010\\u00AD]");
  private static final Pattern SUSPENDED = Pattern.compile("(och|eller|samt|som|till|and|or)\\b.*");

  /** Short or in capitals: "it-stöd", "e-tjänst", "SKR-rapport" keep theirs. */
  private static final Pattern KEPT =
      Pattern.compile(
          "(?s)(.*[\\s(/])?(\\p{L}{1,2}|\\p{Lu}[\\p{Lu}\\d]+|[^\\s]*\\d|[^\\s]*-[^\\s]+)-");

  private Hyphens() {}

  static String join(String before, String after) {
    if (!BROKEN.matcher(before).matches() || after.isEmpty()) {
      return before.endsWith("/") || after.startsWith("/") ? before + after : before + " " + after;
    }
    var soft = before.endsWith("\u00AD");
    if (!soft && SUSPENDED.matcher(after).matches()) {
      return before + " " + after;
    }
    return (!soft && KEPT.matcher(before).matches()) || !Character.isLowerCase(after.charAt(0))
        ? before + after
        : before.substring(0, before.length() - 1) + after;
  }
}
