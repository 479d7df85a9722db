package se.spegelkompass.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.QrCode;

/**
 * Where a coordinator writes, opens and closes the page.
 *
 * @param path of the page
 * @param version of what the form is filled in with
 * @param overtaken whether somebody else has written meanwhile
 * @param saved whether it has just been written
 * @param since since when it is open, or null
 * @param opening how many addresses it has had
 * @param link the open page's whole address; null where it is closed, or cannot be shown
 */
record EditPage(
    String round,
    String roundPath,
    String path,
    FormErrors errors,
    boolean overtaken,
    boolean saved,
    int version,
    String introduction,
    List<Choice> evaluations,
    String evaluation,
    boolean showGroups,
    int k,
    List<Line> doings,
    @Nullable String since,
    int opening,
    @Nullable String link,
    @Nullable QrCode qr) {

  /** A pair of fields. */
  record Line(int number, String what, String due) {}
}
