package se.spegelkompass.respond;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Word;
import se.spegelkompass.web.Choice;

/**
 * One item.
 *
 * @param area where in the framework it belongs, in words
 * @param signs what counts
 * @param why why it is asked
 * @param words the words of the trade in it, explained
 * @param example what another municipality did well, or null
 * @param steps the five steps; extras are Vet inte and Inte aktuellt
 * @param chosen the answer so far, or null
 * @param error what is wrong with the answer, or null
 * @param commentError what is wrong with the respondent's own example, or null
 * @param action where the answer is sent
 * @param back where Tillbaka leads
 * @param fromReview whether the respondent came from checking the answers, and goes back there
 * @param stop where one can hand in what is answered, between two areas; otherwise null
 * @param saveState {@code saved} where there is an answer already
 */
public record ItemPage(
    String round,
    int number,
    int of,
    String progress,
    String area,
    String question,
    List<String> signs,
    String why,
    @Nullable String example,
    List<Word.Meaning> words,
    List<Choice> steps,
    List<Choice> extras,
    @Nullable String chosen,
    String comment,
    @Nullable String error,
    @Nullable String commentError,
    String action,
    String back,
    boolean fromReview,
    String saveState,
    @Nullable String stop) {}
