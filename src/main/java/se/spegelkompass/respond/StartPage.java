package se.spegelkompass.respond;

/**
 * The first page.
 *
 * @param role whom the respondent is asked as, for example "enhetschef"
 * @param items how many questions
 * @param late whether the last day has passed; answers are taken until the round closes
 */
public record StartPage(
    String action,
    String municipality,
    String role,
    int items,
    int areas,
    int minutes,
    String lastDay,
    boolean late,
    int k) {}
