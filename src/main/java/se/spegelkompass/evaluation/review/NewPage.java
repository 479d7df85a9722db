package se.spegelkompass.evaluation.review;

import se.spegelkompass.web.FormErrors;

/** The two ways to a new evaluation. */
public record NewPage(FormErrors errors) {}
