package se.spegelkompass.web;

/** One of several links: a tab, a step of the way back. */
public record Link(String text, String href, boolean current) {}
