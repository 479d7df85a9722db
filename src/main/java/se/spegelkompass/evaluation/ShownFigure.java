package se.spegelkompass.evaluation;

/** Which of an area's figures pages show. */
public enum ShownFigure {
  TABLE,
  BOX,
  ROWS,
  TYPED
}
