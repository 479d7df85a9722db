package se.spegelkompass.score;

import io.micronaut.core.annotation.Introspected;
import se.spegelkompass.score.estimate.Precision;

/**
 * @param area an area's number, or 0 for the total
 */
@Introspected
record SumRow(int part, int area, double variance, double degreesOfFreedom) {

  Precision precision() {
    return new Precision(variance, degreesOfFreedom);
  }
}
