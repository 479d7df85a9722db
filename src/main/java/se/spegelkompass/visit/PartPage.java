package se.spegelkompass.visit;

import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Link;

/**
 * One sub-question of a package, with its forms.
 *
 * @param saved whether something has just been saved
 * @param note the note as it is, or as it was typed
 * @param form the link as it was typed
 * @param documentTitle the document's title as it was typed
 */
record PartPage(
    String round,
    String packagePath,
    VisitPackage.Part part,
    FormErrors errors,
    boolean saved,
    Note note,
    MaterialForm form,
    String documentTitle,
    String accept,
    @Nullable Link previous,
    @Nullable Link next) {}
