package se.spegelkompass.round;

import java.util.Map;

/** Who has answered so far: all that anybody may know of answers while a round is open. */
public interface Participation {

  /** How many of each group have handed in, by group id; groups without any are left out. */
  Map<Long, Integer> submitted(Round round);
}
