package se.spegelkompass.edition;

import java.util.List;
import se.spegelkompass.web.FormErrors;

/**
 * The form for an own edition.
 *
 * @param schemas the names of the files that describe the format
 */
public record NewEditionPage(FormErrors errors, List<String> schemas) {}
