package se.spegelkompass.municipality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Sweden's 290 municipalities, found by name however a text writes it. */
public final class SwedishMunicipalities {

  private static final List<SwedishMunicipality> ALL = read();
  private static final Map<String, SwedishMunicipality> BY_NAME = byName();

  /** A name with one wrong letter is only known if the name is longer than this. */
  private static final int SHORTEST_MISSPELT = 4;

  private SwedishMunicipalities() {}

  /** All of them, by code. */
  public static List<SwedishMunicipality> all() {
    return ALL;
  }

  /** The municipality with these four digits. */
  public static Optional<SwedishMunicipality> coded(String code) {
    return ALL.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** The municipality of this name, in any case, with or without the s of a genitive. */
  public static Optional<SwedishMunicipality> named(String name) {
    var key = key(name);
    return Optional.ofNullable(BY_NAME.get(key)).or(() -> withoutGenitive(key).map(BY_NAME::get));
  }

  /**
   * The municipality that is one letter from this name, if exactly one is: a letter too many, too
   * few, wrong or swapped with the next. A municipality's own name is never another's misspelt.
   */
  public static Optional<SwedishMunicipality> misspelt(String name) {
    if (named(name).isPresent() || name.length() > 40) {
      return Optional.empty();
    }
    var key = key(name);
    var alike = alike(key);
    return alike.size() == 1
        ? alike.stream().findFirst()
        : withoutGenitive(key)
            .flatMap(it -> {
              var bare = alike(it);
              return alike.isEmpty() && bare.size() == 1
                  ? bare.stream().findFirst()
                  : Optional.empty();
            });
  }

  private static List<SwedishMunicipality> alike(String key) {
    return key.length() <= SHORTEST_MISSPELT
        ? List.of()
        : ALL.stream().filter(it -> isOneLetterFrom(key, key(it.name()))).toList();
  }

  private static Optional<String> withoutGenitive(String key) {
    return key.endsWith("s") ? Optional.of(key.substring(0, key.length() - 1)) : Optional.empty();
  }

  static boolean isOneLetterFrom(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    var start = 0;
    while (start < Math.min(one.length(), other.length())
        && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    var a = one.substring(start);
    var b = other.substring(start);
    if (a.length() != b.length()) {
      var longer = a.length() > b.length() ? a : b;
      return longer.substring(1).equals(a.length() > b.length() ? b : a);
    }
    return !a.isEmpty() && (a.substring(1).equals(b.substring(1)) || isSwapped(a, b));
  }

  private static boolean isSwapped(String a, String b) {
    return a.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }

  private static String key(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s*-\\s*", "-")
        .replaceAll("\\s+", " ");
  }

  private static Map<String, SwedishMunicipality> byName() {
    var names = new HashMap<String, SwedishMunicipality>();
    ALL.forEach(it -> names.put(key(it.name()), it));
    return Map.copyOf(names);
  }

  private static List<SwedishMunicipality> read() {
    try (var stream = SwedishMunicipalities.class.getResourceAsStream("/municipalities.csv");
        var reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .map(SwedishMunicipalities::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SwedishMunicipality of(String[] cells) {
    return new SwedishMunicipality(cells[0], cells[1]);
  }
}
