package se.spegelkompass.score.estimate;

/** What an attacker wants to know: an asked group's own figure for a sub-question, 0..1. */
record Unknown(long group, int subQuestion) {}
