package se.spegelkompass.edition;

import java.util.List;
import se.spegelkompass.web.Choice;

/** The form that chooses group and language, and looks for words. */
public record Filter(
    String action,
    List<Choice> groups,
    String group,
    List<Choice> languages,
    String language,
    String search) {}
