package se.spegelkompass.gap;

/**
 * Why a round and an evaluation cannot be held against each other.
 *
 * @param pair which round and which evaluation
 * @param asked the round's edition
 * @param evaluated the evaluation's edition
 */
record OtherEditionPage(String pair, String asked, String evaluated, Chooser chooser) {}
