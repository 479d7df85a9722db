package se.spegelkompass.respond;

import se.spegelkompass.web.FormErrors;

/** Where a code from a paper is typed. */
public record CodePage(String code, FormErrors errors) {}
