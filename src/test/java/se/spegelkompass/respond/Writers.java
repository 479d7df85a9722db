package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;

/** Rounds in which respondents have written something. */
@Singleton
class Writers {

  /** What most texts are about, where it does not matter. */
  static final String ITEM = "1.1-inflytande-riktning";

  private final Town town;
  private final Rows rows;

  Writers(Town town, Rows rows) {
    this.town = town;
    this.rows = rows;
  }

  /** An open round that asks only these groups, as the form calls them; returns its path. */
  static String round(Person coordinator, List<String> groups) {
    var form = new TreeMap<>(Town.roundForm());
    for (var group : List.of("elected", "leadership", "managers", "staff", "unions")) {
      if (!groups.contains(group)) {
        form.remove("group-" + group);
      }
    }
    var path = coordinator.visit("/matningar/ny").post("/matningar", form).path();
    coordinator.submit(path + "/oppning");
    return path;
  }

  /** Somebody answers one question for each text, and hands in. */
  Person handIn(String link, String... texts) {
    return write(link, texts).visit(link + "/granska").submit(link + "/inlamning");
  }

  /** Somebody answers one question for each text, and no more. */
  Person write(String link, String... texts) {
    var person = town.stranger().visit(link).submit(link);
    for (var text : texts) {
      person.submit(person.path(), Map.of("answer", "3", "comment", text));
    }
    return person;
  }

  static void close(Person coordinator, String round) {
    coordinator.visit(round + "/stangning").submit(round + "/stangning");
  }

  /** A closed round of these groups, in which enough have written; returns its path. */
  String closed(Person coordinator, List<String> groups) {
    var path = round(coordinator, groups);
    close(coordinator, path);
    wrote(path, 6);
    return path;
  }

  /** As if so many had written when the round closed. */
  void wrote(String round, int writers) {
    rows.change(
        "UPDATE comment_writers SET writers = ? WHERE round_id = ?", writers, Rows.id(round));
  }

  /** A text in a closed round; returns its id. */
  String text(String round, String item, String text) {
    var id = UUID.randomUUID().toString();
    rows.change(
        "INSERT INTO comment (id, municipality_id, round_id, item_id, text)"
            + " SELECT ?, municipality_id, id, ?, ? FROM round WHERE id = ?",
        id,
        item,
        text,
        Rows.id(round));
    return id;
  }
}
