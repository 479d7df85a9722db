package se.spegelkompass.gap.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Makes pictures of marks. Finding places for all labels takes longer than the rest of a page
 * together, and marks at the same places always get the same. So the last ones are kept.
 */
@Singleton
public class Matrices {

  private static final int MOST = 200;

  private final Cache<Crowd, MatrixLabels> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  /** The picture of some marks. */
  public Matrix of(List<Mark> marks) {
    return Matrix.of(
        marks,
        (names, places) ->
            kept.get(
                new Crowd(List.copyOf(names), List.copyOf(places)),
                it -> MatrixLabels.of(it.names(), it.places())));
  }

  private record Crowd(List<String> names, List<Point> places) {}
}
