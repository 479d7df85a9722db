package se.spegelkompass.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.FormErrors;

/**
 * An action in its form.
 *
 * @param path where the form goes
 * @param removal where it is removed; null for one that is not kept yet
 * @param overtaken whether somebody else has written meanwhile
 * @param saved whether it has just been written
 * @param round the round it comes from, for a new one
 * @param evaluation the evaluation it comes from, likewise
 * @param offered the sub-questions' ids, as the form sends them back
 * @param due the day as in the field
 */
record ActionPage(
    String path,
    @Nullable String removal,
    FormErrors errors,
    boolean overtaken,
    boolean saved,
    String submission,
    int version,
    @Nullable Long round,
    @Nullable Long evaluation,
    String offered,
    Written written,
    String due,
    List<Line> subQuestions) {

  /** A sub-question that may be left out. */
  record Line(String id, String title, boolean chosen) {}
}
