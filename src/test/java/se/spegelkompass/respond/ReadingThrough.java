package se.spegelkompass.respond;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;

/** The coordinator reads through a round's texts. */
record ReadingThrough(Person coordinator, String round, Rows rows) {

  Person page(String page) {
    return coordinator.visit(round + page);
  }

  /** What everybody sees. */
  List<String> seen() {
    return page("/egna-ord").page().select(".comment-text").eachText();
  }

  /** Where the form of a text is sent. */
  String at(String text) {
    return round + "/exempel/" + text;
  }

  void decide(String text, String review) {
    where(text).submit(at(text), Map.of("review", review));
  }

  /** Sends the whole form as a browser would: these words are ticked and no others. */
  void mask(String text, String... fields) {
    var ticked = new HashMap<String, String>();
    for (var field : fields) {
      ticked.put(field, "ja");
    }
    where(text).post(at(text), ticked);
  }

  /** The page where a text stands now. */
  private Person where(String text) {
    var review = rows.text("SELECT review FROM comment WHERE id = ?", text);
    return page("/exempel?visa=" + Review.valueOf(review).key());
  }
}
