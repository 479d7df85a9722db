package se.spegelkompass.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Link;

/**
 * One screen of a comparison.
 *
 * @param pair which round and which evaluation
 * @param number which screen it is, from 1
 * @param all the screens, with the shown one as current
 * @param previous the address of the screen before it, or null
 * @param next the address of the one after it, or null
 * @param back the comparison with the same choices
 */
record ScreenPage(
    String pair,
    Screen screen,
    int number,
    List<Link> all,
    @Nullable String previous,
    @Nullable String next,
    String back) {

  public int count() {
    return all.size();
  }
}
