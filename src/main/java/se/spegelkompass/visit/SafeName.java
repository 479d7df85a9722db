package se.spegelkompass.visit;

import java.util.Locale;
import java.util.Set;

/** Names of files that every computer takes, and that lead nowhere else when unpacked. */
final class SafeName {

  private static final int LONGEST = 100;

  private SafeName() {}

  /** Letters, digits and a few signs; no path, at most 100 characters, never empty. */
  static String of(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var safe =
        last.replaceAll("[^\\p{L}\\p{M}\\p{N} ()._-]+", "-")
            .strip()
            .replaceAll("^[.\\s]+|[.\\s]+$", "");
    var end = safe.substring(Math.max(0, safe.length() - LONGEST));
    return end.isEmpty() ? "dokument" : end;
  }

  /** The same, with a number where the name is taken already, in whatever case. */
  static String free(String name, Set<String> taken) {
    var dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    var free = name;
    for (var i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
    }
    return free;
  }
}
