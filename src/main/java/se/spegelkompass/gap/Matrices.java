package se.spegelkompass.gap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import se.spegelkompass.gap.picture.Mark;
import se.spegelkompass.gap.picture.Matrix;

/**
 * Finding places for all labels takes longer than the rest of a page together, and the same marks
 * always give the same picture. So the last ones are kept.
 */
@Singleton
class Matrices {

  private static final int MOST = 200;

  private final Cache<List<Mark>, Matrix> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  Matrix of(List<Mark> marks) {
    return kept.get(List.copyOf(marks), Matrix::of);
  }
}
