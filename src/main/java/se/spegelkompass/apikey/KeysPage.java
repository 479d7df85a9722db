package se.spegelkompass.apikey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.FormErrors;

/**
 * A municipality's keys.
 *
 * @param name what stands in the field
 * @param made the key that has just been made, shown this once
 */
public record KeysPage(FormErrors errors, String name, @Nullable String made, List<KeyLine> keys) {

  /**
   * A key.
   *
   * @param note who made it when, and when it was used
   */
  public record KeyLine(long id, String name, String note, boolean works) {}
}
