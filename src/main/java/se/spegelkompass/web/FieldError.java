package se.spegelkompass.web;

/** One thing wrong, at one field. */
public record FieldError(String field, String message) {}
