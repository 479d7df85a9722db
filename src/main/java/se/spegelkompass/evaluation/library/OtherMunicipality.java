package se.spegelkompass.evaluation.library;

import se.spegelkompass.evaluation.Evaluation;

/**
 * Whose evaluation it is.
 *
 * @param key its code of four digits; its name where that is none of Sweden's 290
 * @param name as people know it
 */
record OtherMunicipality(String key, String name) {

  static OtherMunicipality of(Evaluation evaluation) {
    var name = evaluation.otherMunicipality().orElse(evaluation.name());
    return new OtherMunicipality(evaluation.about().orElse(name), name);
  }
}
