package se.spegelkompass.score.estimate;

import java.util.OptionalDouble;

/** The kinds of figures in a cell that are means of the groups' own figures. */
enum Measure {
  SHARE(-1) {
    @Override
    OptionalDouble of(Cell cell) {
      return cell.share();
    }

    @Override
    int size(Turnout.Count count) {
      return count.scored();
    }
  },
  NOT_KNOWN(-1) {
    @Override
    OptionalDouble of(Cell cell) {
      return cell.notKnown();
    }

    @Override
    int people(Turnout.Count count) {
      return count.people();
    }

    @Override
    int size(Turnout.Count count) {
      return count.answers();
    }
  },
  STEP_1(0),
  STEP_2(1),
  STEP_3(2),
  STEP_4(3),
  STEP_5(4);

  private final int step;

  Measure(int step) {
    this.step = step;
  }

  /** The figure of a cell, 0..1; empty where it is not shown. */
  OptionalDouble of(Cell cell) {
    return cell.distribution().stream().mapToDouble(it -> it.steps().get(step)).findFirst();
  }

  /** How many people are behind a group's figure. */
  int people(Turnout.Count count) {
    return count.scored();
  }

  /** How much a group weighs among those that are put together: its people, or its answers. */
  int size(Turnout.Count count) {
    return count.scored();
  }
}
