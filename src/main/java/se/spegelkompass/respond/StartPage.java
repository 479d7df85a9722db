package se.spegelkompass.respond;

/**
 * The first page.
 *
 * @param role whom the respondent is asked as, for example "enhetschef"
 * @param group the group that the answers are counted in, as the results will name it
 * @param items how many questions there are in all
 * @param some whether a respondent is asked about some of the areas only
 * @param minutes the most minutes a respondent is asked for
 * @param own whether the person has come by a link or code of their own
 */
public record StartPage(
    String action,
    String municipality,
    String role,
    String group,
    int items,
    int areas,
    boolean some,
    int minutes,
    String lastDay,
    int k,
    boolean own) {}
