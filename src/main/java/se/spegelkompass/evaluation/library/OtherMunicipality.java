package se.spegelkompass.evaluation.library;

import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.municipality.SwedishMunicipalities;
import se.spegelkompass.municipality.SwedishMunicipality;

/**
 * Whose evaluation it is.
 *
 * @param key its code of four digits; its name where that is none of Sweden's 290
 * @param name as people know it
 */
record OtherMunicipality(String key, String name) {

  static OtherMunicipality of(Evaluation evaluation) {
    var written = evaluation.borrowedFrom().orElse(evaluation.name());
    var name = written.replaceFirst(" \\d{4}$", "");
    return evaluation
        .about()
        .map(code ->
            new OtherMunicipality(
                code,
                SwedishMunicipalities.coded(code).map(SwedishMunicipality::name).orElse(name)))
        .orElseGet(() -> new OtherMunicipality(name, name));
  }
}
