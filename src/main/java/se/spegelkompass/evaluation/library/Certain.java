package se.spegelkompass.evaluation.library;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.review.Draft;
import se.spegelkompass.evaluation.review.Drafts;
import se.spegelkompass.evaluation.review.ReviewForm;
import se.spegelkompass.evaluation.review.Reviews;
import se.spegelkompass.municipality.Municipalities;

/**
 * Reviews with nothing to review: the report got no remark when it was read, and no evaluation of
 * the same municipality from the same month is there, in the library or among them.
 */
@Singleton
class Certain {

  private final FileRepository files;
  private final Drafts drafts;
  private final Reviews reviews;
  private final Evaluations evaluations;
  private final Municipalities municipalities;

  Certain(
      FileRepository files,
      Drafts drafts,
      Reviews reviews,
      Evaluations evaluations,
      Municipalities municipalities) {
    this.files = files;
    this.drafts = drafts;
    this.reviews = reviews;
    this.evaluations = evaluations;
    this.municipalities = municipalities;
  }

  /** Whose evaluation from when. */
  private record Occasion(String municipality, String month) {}

  /** The first of each occasion. */
  List<Draft> drafts(long municipalityId) {
    var without = files.withoutRemarks(municipalityId);
    if (without.isEmpty()) {
      return List.of();
    }
    var own = municipalities.find(municipalityId).orElseThrow().name();
    var taken = new HashSet<Occasion>();
    evaluations
        .all(municipalityId)
        .forEach(it ->
            taken.add(
                new Occasion(it.otherMunicipality().orElse(own), it.evaluatedOn().toString())));
    return without.stream()
        .flatMap(id -> drafts.find(municipalityId, id).stream())
        .filter(it ->
            taken.add(
                new Occasion(
                    it.form().value(ReviewForm.ABOUT), it.form().value(ReviewForm.EVALUATED_ON))))
        .toList();
  }

  /** Confirms them all; one with something wrong after all stays open. Returns how many. */
  int confirm(Coordinator who, Locale locale) {
    var confirmed = 0;
    for (var draft : drafts(who.municipalityId())) {
      if (reviews.confirm(who, draft.id(), locale) instanceof Reviews.Confirmed.Kept) {
        confirmed++;
      }
    }
    return confirmed;
  }
}
