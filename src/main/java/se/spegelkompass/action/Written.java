package se.spegelkompass.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has written about an action.
 *
 * @param owner a name, or empty
 * @param email the owner's, or empty
 */
record Written(
    String what,
    String why,
    String owner,
    String email,
    Optional<LocalDate> due,
    List<About> about) {}
