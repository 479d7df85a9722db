package se.spegelkompass.evaluation;

import se.spegelkompass.web.FormErrors;

/** The two ways to a new evaluation. */
public record NewPage(FormErrors errors) {}
