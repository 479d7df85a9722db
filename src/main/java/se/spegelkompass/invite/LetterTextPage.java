package se.spegelkompass.invite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;

/**
 * Writing a letter's text, with the letter beside it.
 *
 * @param choices the letters that can be written
 * @param chosen which this is
 * @param usual whether it is the usual text
 * @param letter how it looks, or null where it cannot be shown
 */
public record LetterTextPage(
    String path,
    List<Choice> choices,
    String chosen,
    String subject,
    String body,
    List<String> places,
    boolean usual,
    boolean saved,
    @Nullable LetterPage letter,
    FormErrors errors) {}
