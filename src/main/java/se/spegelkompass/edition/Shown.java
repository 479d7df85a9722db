package se.spegelkompass.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.Language;

/**
 * What somebody wants to see of an edition; it stands in the page's address.
 *
 * @param group only what this group is asked; everybody's items where empty
 * @param language the language of the items, whatever the language of the page
 * @param search words to look for; empty for none
 */
record Shown(Optional<GroupKind> group, Locale language, String search) {

  private static final int LONGEST_SEARCH = 100;

  static Shown of(
      @Nullable String group, @Nullable String language, @Nullable String search, Locale page) {
    return new Shown(
        Arrays.stream(GroupKind.values()).filter(it -> it.key().equals(group)).findFirst(),
        Arrays.stream(Language.values())
            .filter(it -> it.code().equals(language))
            .findFirst()
            .orElse(Language.of(page))
            .locale(),
        search == null
            ? ""
            : search.strip().substring(0, Math.min(search.strip().length(), LONGEST_SEARCH)));
  }

  boolean isSearch() {
    return !search.isEmpty();
  }

  List<Item> items(SubQuestion subQuestion) {
    return subQuestion.items().stream()
        .filter(item -> group.isEmpty() || item.isFor(group.get()))
        .filter(item -> matches(subQuestion, item))
        .toList();
  }

  /** Every word must be somewhere in the item or in the titles above it. */
  private boolean matches(SubQuestion subQuestion, Item item) {
    var text =
        Stream.concat(
                Stream.of(item.id(), subQuestion.title().in(language), subQuestion.id()),
                item.prose().map(prose -> prose.in(language)))
            .reduce("", (all, part) -> all + "\n" + part)
            .toLowerCase(language);
    return Arrays.stream(search.toLowerCase(language).split("\\s+")).allMatch(text::contains);
  }

  /** The query for another page about the same, without the search. */
  String query(Locale page) {
    var parts = new ArrayList<String>();
    group.ifPresent(it -> parts.add("grupp=" + it.key()));
    if (Language.of(language) != Language.of(page)) {
      parts.add("sprak=" + URLEncoder.encode(Language.of(language).code(), StandardCharsets.UTF_8));
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }
}
