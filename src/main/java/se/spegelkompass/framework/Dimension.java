package se.spegelkompass.framework;

/** What kind of practice an item asks for. */
public enum Dimension {
  PLAN,
  CARRY_OUT,
  FOLLOW_UP,
  LEARN
}
