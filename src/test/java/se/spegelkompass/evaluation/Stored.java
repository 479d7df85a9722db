package se.spegelkompass.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.io.IOException;
import se.spegelkompass.Rows;

/** What is stored of the evaluation at a path. */
@Singleton
class Stored {

  private final Evaluations evaluations;
  private final Sources sources;
  private final Rows rows;

  Stored(Evaluations evaluations, Sources sources, Rows rows) {
    this.evaluations = evaluations;
    this.sources = sources;
    this.rows = rows;
  }

  EvaluationDetails details(String path) {
    return evaluations.details(municipality(path), Rows.id(path)).orElseThrow();
  }

  /** The file it was read from, byte for byte. */
  byte[] original(String path) throws IOException {
    var source = evaluations.source(municipality(path), Rows.id(path)).orElseThrow();
    assertThat(source.size()).isPositive();
    return sources.content(municipality(path), source).readAllBytes();
  }

  long municipality(String path) {
    return rows.number("SELECT municipality_id FROM evaluation WHERE id = ?", Rows.id(path));
  }
}
