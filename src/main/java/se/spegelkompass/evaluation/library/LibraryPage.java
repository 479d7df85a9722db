package se.spegelkompass.evaluation.library;

import java.util.List;
import se.spegelkompass.web.Choice;

/**
 * Evaluations of other municipalities.
 *
 * @param count how many are shown, in words
 * @param under how many files are being read or wait for a person
 */
public record LibraryPage(
    boolean empty,
    boolean narrowed,
    String count,
    int under,
    List<Choice> municipalities,
    String municipality,
    List<Choice> editions,
    String edition,
    List<Choice> years,
    String year,
    List<MunicipalityPart> parts) {

  /** One municipality's evaluations, newest first. */
  public record MunicipalityPart(String name, List<Line> lines) {}

  /** An evaluation. */
  public record Line(String name, String href, String total, String note) {}
}
