package se.spegelkompass.score.estimate;

/** How precisely an attacker can read what is published. */
enum Reading {
  /** As it is stored, which no page shows. */
  EXACT {
    @Override
    Range percent(double share) {
      return Range.around(share, ALMOST_NOTHING);
    }

    @Override
    Range bar(double share) {
      return Range.around(share, ALMOST_NOTHING);
    }

    @Override
    Range decimal(double points) {
      return Range.around(points, ALMOST_NOTHING);
    }

    @Override
    Range whole(double points) {
      return Range.around(points, ALMOST_NOTHING);
    }
  },
  /** As the pages show it. */
  ROUNDED {
    @Override
    Range percent(double share) {
      return rounded(share, 0.01);
    }

    @Override
    Range bar(double share) {
      return rounded(share, 0.0001);
    }

    @Override
    Range decimal(double points) {
      return rounded(points, 0.1);
    }

    @Override
    Range whole(double points) {
      return rounded(points, 1);
    }
  };

  private static final double ALMOST_NOTHING = 1e-9;

  /** A share in whole percent. */
  abstract Range percent(double share);

  /** A share as the length of a bar, in hundredths of a percent. */
  abstract Range bar(double share);

  /** Points with one decimal. */
  abstract Range decimal(double points);

  /** Whole points. */
  abstract Range whole(double points);

  private static Range rounded(double value, double unit) {
    return Range.around(Math.floor(value / unit + 0.5) * unit, unit / 2 + ALMOST_NOTHING);
  }
}
