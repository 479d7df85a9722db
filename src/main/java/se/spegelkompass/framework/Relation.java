package se.spegelkompass.framework;

import java.util.Locale;

/** What became of a sub-question from one edition to the next. */
public enum Relation {
  /** The same question, at most with a new title, and the same maximum. */
  SAME,
  /** The same question with another maximum. */
  REWEIGHTED,
  /** The same place and maximum; the title and the scope have changed. */
  RENAMED,
  /** Divided among several. */
  SPLIT,
  /** Joined with others into one. */
  MERGED,
  /** A part of it is asked elsewhere. */
  MOVED,
  /** Not asked before. */
  NEW,
  /** Not asked any more. */
  DROPPED;

  /** The name used in edition files and message keys, for example {@code reweighted}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
