package se.spegelkompass.framework;

/**
 * One of an item's five steps of practice.
 *
 * @param number 1 for the lowest, 5 for the highest
 * @param value the share of full practice it stands for, 0..1
 */
public record Step(int number, double value, Prose text) {}
