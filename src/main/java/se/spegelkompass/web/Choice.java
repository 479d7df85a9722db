package se.spegelkompass.web;

/** One thing to choose in a form: what is sent, and what people read. */
public record Choice(String value, String text) {}
